package onewindow.casework.cases;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import onewindow.foundation.shared.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is asked about cases of any age. It is answered by the one row a case that stays,
 * whatever else of the case was removed.
 */
@Component
public class CaseRecords {

	private static final int MOST_TWINS = 3;

	private final JdbcClient jdbc;

	CaseRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Keeps that something deferred did not come in time.
	 * @param number the case
	 * @param on the last day on which it could have come
	 */
	public void keepExpiredDeferral(CaseNumber number, LocalDate on) {
		this.jdbc.sql("update hall.case_file set deferral_expired_on = ? where case_number = ?")
			.params(on, number.value())
			.update();
	}

	/**
	 * When something deferred last did not come in time in another case of the same
	 * applicant.
	 * @param number a case
	 * @return the last day on which it could have come, empty when everything came
	 */
	public Optional<LocalDate> lastExpiredDeferralOfOthers(CaseNumber number) {
		return this.jdbc.sql("""
				select max(other.deferral_expired_on) from hall.case_file one
				join hall.case_file other on other.applicant_hash = one.applicant_hash
				  and other.case_number <> one.case_number
				where one.case_number = ? and other.deferral_expired_on is not null""")
			.param(number.value())
			.query(LocalDate.class)
			.optional();
	}

	/**
	 * Other applications of the same applicant for the same item about which nothing is
	 * decided: most likely it is one that was handed in twice, unless somebody has looked
	 * and said that it is not.
	 * @param number a case
	 * @return some of them, {@value #MOST_TWINS} at most
	 */
	public List<CaseNumber> twins(CaseNumber number) {
		return this.jdbc.sql("""
				select other.case_number from hall.case_file one
				join hall.case_file other on other.applicant_hash = one.applicant_hash and other.item_id = one.item_id
				  and other.case_number <> one.case_number
				where one.case_number = ? and other.state in ('received', 'correcting', 'accepted')
				  and not exists (select from hall.duplicate_check seen where not seen.duplicate
				    and seen.case_number = least(one.case_number, other.case_number)
				    and seen.other_number = greatest(one.case_number, other.case_number))
				limit ?""")
			.params(number.value(), MOST_TWINS)
			.query((row, n) -> new CaseNumber(row.getString("case_number")))
			.list();
	}

	/**
	 * A document of a case that has ended.
	 * @param documentNumber what may be its number
	 * @return empty when no case that has ended has such a document
	 */
	public Optional<SealedDocument> document(String documentNumber) {
		return this.jdbc
			.sql("""
					select case_number, document ->> 'number' as number, (document ->> 'issuedAt')::timestamptz as issued_at,
					  document ->> 'sha256' as sha256
					from hall.case_file cross join lateral jsonb_array_elements(documents) document
					where jsonb_path_query_array(documents, '$[*].number') @> to_jsonb(?) and document ->> 'number' = ?""")
			.params(documentNumber, documentNumber)
			.query((row, n) -> new SealedDocument(row.getString("number"), new CaseNumber(row.getString("case_number")),
					row.getObject("issued_at", OffsetDateTime.class).toInstant(), row.getString("sha256")))
			.optional();
	}

}
