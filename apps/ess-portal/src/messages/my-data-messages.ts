import type { ByLanguage } from './by-language.ts';

type MyDataTexts = {
  title: string;
  lead: string;
  none: string;
  change: string;
  ask: string;
  cancel: string;
  asked: string;
  withdrawn: string;
  howItWorks: string;
  replaces: string;
  leaveEmpty: string;
  empty: string;
  before: string;
  after: string;
  requestedOn: (date: string) => string;
  decidedOn: (date: string) => string;
  reason: string;
  withdraw: string;
  withdrawOf: (section: string) => string;
  changeOf: (section: string) => string;
  waiting: string;
  conflicting: string;
  earlier: string;
  more: string;
  yes: string;
  no: string;
  missing: string;
  personal: {
    address: string;
    street: string;
    unit: string;
    city: string;
    region: string;
    postalCode: string;
    contact: string;
    phone: string;
    email: string;
    emergency: string;
    emergencyName: string;
    emergencyRelationship: string;
    emergencyPhone: string;
  };
  tax: {
    form: string;
    number: string;
    numberHelp: string;
    numberStays: (masked: string) => string;
    filingStatus: string;
    multipleJobs: string;
    dependentsAmount: string;
    otherIncome: string;
    deductions: string;
    extraWithholding: string;
    perYear: string;
    perPeriod: string;
  };
  deposit: {
    none: string;
    account: (place: number) => string;
    bankName: string;
    routingNumber: string;
    accountNumber: string;
    stays: (masked: string) => string;
    type: string;
    shareOf: string;
    percent: string;
    amount: string;
    remainder: string;
    everything: string;
    lastGetsRest: string;
    add: string;
    remove: (place: number) => string;
    share: (share: string) => string;
  };
};

/** What the screens of own data say, and of requests to change them. */
export const myDataMessages: ByLanguage<MyDataTexts> = {
  en: {
    title: 'My data',
    lead: 'What your agency has on file about you. You can ask for changes here.',
    none: 'Your agency hasn’t opened any of your data to you.',
    change: 'Change',
    ask: 'Ask for this change',
    cancel: 'Cancel',
    asked: 'Your agency has your request',
    withdrawn: 'Your request is withdrawn',
    howItWorks: 'Your agency checks the change first. Until then, your data stays as it is.',
    replaces: 'Your earlier request about this is still waiting. This one replaces it.',
    leaveEmpty: 'Leave empty to keep it.',
    empty: 'Nothing on file',
    before: 'On file',
    after: 'Requested',
    requestedOn: (date) => `Requested ${date}`,
    decidedOn: (date) => `Decided ${date}`,
    reason: 'Reason',
    withdraw: 'Withdraw',
    withdrawOf: (section) => `Withdraw the request: ${section}`,
    changeOf: (section) => `Change: ${section}`,
    waiting: 'Waiting for your agency',
    conflicting:
      'Your data has changed since you asked. Your agency compares both before it decides.',
    earlier: 'Earlier requests',
    more: 'Show more',
    yes: 'Yes',
    no: 'No',
    missing: 'Please enter this',
    personal: {
      address: 'Address',
      street: 'Street',
      unit: 'Apartment, suite',
      city: 'City',
      region: 'State',
      postalCode: 'ZIP code',
      contact: 'How we reach you',
      phone: 'Phone',
      email: 'Email',
      emergency: 'In an emergency',
      emergencyName: 'Emergency contact',
      emergencyRelationship: 'Relationship',
      emergencyPhone: 'Emergency phone',
    },
    tax: {
      form: 'As on federal Form W-4',
      number: 'Social Security number',
      numberHelp: 'Nine digits',
      numberStays: (masked) => `On file: ${masked}. Leave empty to keep it.`,
      filingStatus: 'Filing status (step 1c)',
      multipleJobs: 'Two jobs, or your spouse works too (step 2c)',
      dependentsAmount: 'Credits for dependents (step 3)',
      otherIncome: 'Other income (step 4a)',
      deductions: 'Deductions (step 4b)',
      extraWithholding: 'Extra withholding (step 4c)',
      perYear: 'US dollars per year',
      perPeriod: 'US dollars each pay period',
    },
    deposit: {
      none: 'Your pay is not deposited to an account.',
      account: (place) => `Account ${place}`,
      bankName: 'Bank',
      routingNumber: 'Routing number',
      accountNumber: 'Account number',
      stays: (masked) => `On file: ${masked}. Leave empty to keep it.`,
      type: 'Type of account',
      shareOf: 'Gets',
      percent: 'Percent of net pay',
      amount: 'Amount in US dollars',
      remainder: 'Gets what remains',
      everything: 'Gets all of your net pay',
      lastGetsRest: 'Shares are taken in this order. The last account gets what remains.',
      add: 'Add an account',
      remove: (place) => `Remove account ${place}`,
      share: (share) => `Gets ${share}`,
    },
  },
  es: {
    title: 'Mis datos',
    lead: 'Lo que su agencia tiene registrado sobre usted. Aquí puede pedir cambios.',
    none: 'Su agencia no le ha abierto ninguno de sus datos.',
    change: 'Cambiar',
    ask: 'Pedir este cambio',
    cancel: 'Cancelar',
    asked: 'Su agencia ha recibido su solicitud',
    withdrawn: 'Su solicitud está retirada',
    howItWorks: 'Su agencia revisa primero el cambio. Hasta entonces, sus datos quedan como están.',
    replaces: 'Su solicitud anterior sobre esto sigue pendiente. Esta la sustituye.',
    leaveEmpty: 'Déjelo vacío para conservarlo.',
    empty: 'Nada registrado',
    before: 'Registrado',
    after: 'Solicitado',
    requestedOn: (date) => `Solicitado el ${date}`,
    decidedOn: (date) => `Decidido el ${date}`,
    reason: 'Motivo',
    withdraw: 'Retirar',
    withdrawOf: (section) => `Retirar la solicitud: ${section}`,
    changeOf: (section) => `Cambiar: ${section}`,
    waiting: 'En espera de su agencia',
    conflicting:
      'Sus datos han cambiado desde que hizo la solicitud. Su agencia compara ambos antes de decidir.',
    earlier: 'Solicitudes anteriores',
    more: 'Mostrar más',
    yes: 'Sí',
    no: 'No',
    missing: 'Complete este campo',
    personal: {
      address: 'Dirección',
      street: 'Calle y número',
      unit: 'Apartamento',
      city: 'Ciudad',
      region: 'Estado',
      postalCode: 'Código postal',
      contact: 'Cómo comunicarnos con usted',
      phone: 'Teléfono',
      email: 'Correo electrónico',
      emergency: 'En una emergencia',
      emergencyName: 'Contacto de emergencia',
      emergencyRelationship: 'Parentesco',
      emergencyPhone: 'Teléfono de emergencia',
    },
    tax: {
      form: 'Como en el Formulario W-4 federal',
      number: 'Número de Seguro Social',
      numberHelp: 'Nueve dígitos',
      numberStays: (masked) => `Registrado: ${masked}. Déjelo vacío para conservarlo.`,
      filingStatus: 'Estado civil tributario (paso 1c)',
      multipleJobs: 'Dos empleos, o su cónyuge también trabaja (paso 2c)',
      dependentsAmount: 'Créditos por dependientes (paso 3)',
      otherIncome: 'Otros ingresos (paso 4a)',
      deductions: 'Deducciones (paso 4b)',
      extraWithholding: 'Retención adicional (paso 4c)',
      perYear: 'Dólares al año',
      perPeriod: 'Dólares en cada período de pago',
    },
    deposit: {
      none: 'Su pago no se deposita en ninguna cuenta.',
      account: (place) => `Cuenta ${place}`,
      bankName: 'Banco',
      routingNumber: 'Número de ruta',
      accountNumber: 'Número de cuenta',
      stays: (masked) => `Registrado: ${masked}. Déjelo vacío para conservarlo.`,
      type: 'Tipo de cuenta',
      shareOf: 'Recibe',
      percent: 'Porcentaje del pago neto',
      amount: 'Monto en dólares',
      remainder: 'Recibe lo que queda',
      everything: 'Recibe todo su pago neto',
      lastGetsRest: 'Las partes se toman en este orden. La última cuenta recibe lo que queda.',
      add: 'Agregar una cuenta',
      remove: (place) => `Quitar la cuenta ${place}`,
      share: (share) => `Recibe ${share}`,
    },
  },
};
