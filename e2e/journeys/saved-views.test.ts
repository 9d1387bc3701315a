import { expect } from 'vitest';
import { journey } from '../support/journey.ts';
import { button, noLongerSees, row, sees } from '../support/sight.ts';

journey(
  'a view that one person shares is opened by another, and gone when an administrator deletes it',
  async ({ office, arrive, people }) => {
    const worker = await office.candidate('Ximena');
    const owner = await arrive(people.frontOffice, `/console/candidates?search=${worker.name}`);
    await sees(row(owner, worker.name));
    await button(owner, 'Views').focus();
    await owner.keyboard.press('Enter');
    await owner.getByLabel('Name of this view').fill(`Only ${worker.name}`);
    await owner.getByLabel(/^Share with everyone in /).press('Space');
    await owner.getByLabel('Name of this view').press('Enter');
    await sees(button(owner, `Only ${worker.name}`));

    const other = await arrive(people.backOffice, '/console/candidates');
    await button(other, 'All candidates').click();
    const shared = other.getByRole('list', { name: 'Shared views' });
    await button(shared, `Only ${worker.name}`).click();
    await sees(button(other, `Only ${worker.name}`), row(other, worker.name));
    expect(new URL(other.url()).searchParams.get('search')).toContain(worker.name);

    const admin = await arrive(people.admin, '/console/candidates');
    await button(admin, 'All candidates').click();
    await button(admin, `Delete Only ${worker.name}`).click();
    await button(admin, 'Delete').click();
    // The question stays until the view is gone.
    await noLongerSees(button(admin, 'Delete'));

    await button(other, `Only ${worker.name}`).click();
    await sees(other.getByLabel('Name of this view'), button(other, 'Views'));
  },
);
