export type PossibleTypesResultData = {
  possibleTypes: {
    BulkResult: ['ActionRefused', 'BulkDone', 'InvalidInput'];
    CancelPlacementResult: ['ActionRefused', 'InvalidInput', 'PlacementCancelled'];
    ChangeJobOrderStatusResult: ['ActionRefused', 'InvalidInput', 'JobOrderUpdated'];
    ChangePasswordResult: ['ActionRefused', 'InvalidInput', 'PasswordChanged'];
    CreateCandidateResult: ['ActionRefused', 'CandidateCreated', 'InvalidInput'];
    CreateClientResult: ['ActionRefused', 'ClientCreated', 'InvalidInput'];
    CreateContactResult: ['ActionRefused', 'ContactCreated', 'InvalidInput'];
    CreateJobOrderResult: ['ActionRefused', 'InvalidInput', 'JobOrderCreated'];
    CreateLocationResult: ['ActionRefused', 'InvalidInput', 'LocationCreated'];
    EmployeeResult: ['ActionRefused', 'EmployeeUpdated', 'InvalidInput'];
    ImportRunResult: ['ActionRefused', 'ImportRunStarted', 'InvalidInput'];
    MoveSubmissionResult: ['ActionRefused', 'InvalidInput', 'SubmissionMoved'];
    Node: [
      'Account',
      'Agency',
      'Assignment',
      'Candidate',
      'Client',
      'Contact',
      'Employee',
      'ImportRun',
      'JobOrder',
      'Location',
      'Placement',
      'Submission',
    ];
    PlaceCandidateResult: ['ActionRefused', 'InvalidInput', 'PlacementMade'];
    RevokeSessionResult: ['ActionRefused', 'InvalidInput', 'SessionRevoked'];
    SetChecklistItemResult: ['ActionRefused', 'ChecklistItemSet', 'InvalidInput'];
    SetImportMappingResult: ['ActionRefused', 'ImportMappingSet', 'InvalidInput'];
    SignInResult: ['InvalidInput', 'SignInRefused', 'SignedIn'];
    UndoResult: ['ActionRefused', 'InvalidInput', 'Undone'];
    UpdateAssignmentResult: ['ActionRefused', 'AssignmentUpdated', 'InvalidInput'];
    UpdateCandidateResult: ['ActionRefused', 'CandidateUpdated', 'InvalidInput'];
    UpdateClientResult: ['ActionRefused', 'ClientUpdated', 'InvalidInput'];
    UpdateContactResult: ['ActionRefused', 'ContactUpdated', 'InvalidInput'];
    UpdateJobOrderResult: ['ActionRefused', 'InvalidInput', 'JobOrderUpdated'];
    UpdateLocationResult: ['ActionRefused', 'InvalidInput', 'LocationUpdated'];
  };
};
const result: PossibleTypesResultData = {
  possibleTypes: {
    BulkResult: ['ActionRefused', 'BulkDone', 'InvalidInput'],
    CancelPlacementResult: ['ActionRefused', 'InvalidInput', 'PlacementCancelled'],
    ChangeJobOrderStatusResult: ['ActionRefused', 'InvalidInput', 'JobOrderUpdated'],
    ChangePasswordResult: ['ActionRefused', 'InvalidInput', 'PasswordChanged'],
    CreateCandidateResult: ['ActionRefused', 'CandidateCreated', 'InvalidInput'],
    CreateClientResult: ['ActionRefused', 'ClientCreated', 'InvalidInput'],
    CreateContactResult: ['ActionRefused', 'ContactCreated', 'InvalidInput'],
    CreateJobOrderResult: ['ActionRefused', 'InvalidInput', 'JobOrderCreated'],
    CreateLocationResult: ['ActionRefused', 'InvalidInput', 'LocationCreated'],
    EmployeeResult: ['ActionRefused', 'EmployeeUpdated', 'InvalidInput'],
    ImportRunResult: ['ActionRefused', 'ImportRunStarted', 'InvalidInput'],
    MoveSubmissionResult: ['ActionRefused', 'InvalidInput', 'SubmissionMoved'],
    Node: [
      'Account',
      'Agency',
      'Assignment',
      'Candidate',
      'Client',
      'Contact',
      'Employee',
      'ImportRun',
      'JobOrder',
      'Location',
      'Placement',
      'Submission',
    ],
    PlaceCandidateResult: ['ActionRefused', 'InvalidInput', 'PlacementMade'],
    RevokeSessionResult: ['ActionRefused', 'InvalidInput', 'SessionRevoked'],
    SetChecklistItemResult: ['ActionRefused', 'ChecklistItemSet', 'InvalidInput'],
    SetImportMappingResult: ['ActionRefused', 'ImportMappingSet', 'InvalidInput'],
    SignInResult: ['InvalidInput', 'SignInRefused', 'SignedIn'],
    UndoResult: ['ActionRefused', 'InvalidInput', 'Undone'],
    UpdateAssignmentResult: ['ActionRefused', 'AssignmentUpdated', 'InvalidInput'],
    UpdateCandidateResult: ['ActionRefused', 'CandidateUpdated', 'InvalidInput'],
    UpdateClientResult: ['ActionRefused', 'ClientUpdated', 'InvalidInput'],
    UpdateContactResult: ['ActionRefused', 'ContactUpdated', 'InvalidInput'],
    UpdateJobOrderResult: ['ActionRefused', 'InvalidInput', 'JobOrderUpdated'],
    UpdateLocationResult: ['ActionRefused', 'InvalidInput', 'LocationUpdated'],
  },
};
export default result;
