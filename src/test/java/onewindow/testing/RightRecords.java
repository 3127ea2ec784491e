package onewindow.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a test has done to cases, the row of one that has ended tells all of it,
 * unless everything else was removed.
 */
class RightRecords implements AfterEachCallback {

	@Override
	public void afterEach(ExtensionContext context) {
		JdbcClient jdbc = SpringExtension.getApplicationContext(context).getBean(JdbcClient.class);

		assertThat(jdbc
			.sql("""
						select file.case_number, file.state, file.outcome from hall.case_file file
						left join hall.time_limit limits on limits.case_number = file.case_number
						left join hall.deferral deferral on deferral.case_number = file.case_number
						where exists (select from hall.act where act.case_number = file.case_number) and (applicant_hash is null
					or deferral_expired_on is distinct from case when deferral.outcome = 'expired' then deferral.ended_on end
						or (file.state in ('returned', 'withdrawn', 'notAccepted', 'redirected', 'closed')) <> (file.outcome is not null)
						or file.outcome is not null and (
						  cards is distinct from hall.cards_of_case(file.case_number)
						  or documents is distinct from hall.documents_of_case(file.case_number)
						  or (file.outcome in ('granted', 'denied')) <> (file.state = 'closed')
						  or file.state = 'closed' and file.decided_on is null
						  or (file.accepted_on, file.promised_due, file.statutory_due)
						    is distinct from (limits.accepted_on, limits.promised_due, limits.statutory_due)))""")
			.query()
			.listOfRows()).as("records that tell something else").isEmpty();
	}

}
