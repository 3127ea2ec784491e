package onewindow.casework.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells applicants apart where their numbers no longer stand: by a keyed hash, which is
 * the same in all cases of one applicant.
 */
@Component
public class ApplicantHashes {

	private static final int AT_ONCE = 1_000;

	private final JdbcClient jdbc;

	private final ApplicantKey key;

	ApplicantHashes(JdbcClient jdbc, ApplicantKey key) {
		this.jdbc = jdbc;
		this.key = key;
	}

	byte[] of(Applicant applicant) {
		return this.key.hash(applicant.identity().kind().code(), applicant.idNumber());
	}

	/**
	 * Makes sure that this hall hashes by one key for ever: by another, applicants would
	 * not be found again. The first time, the applicants there are get their hashes.
	 * @return {@literal false} when the hall has hashed by another key until now
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean establish() {
		Optional<byte[]> known = this.jdbc.sql("select fingerprint from hall.applicant_key")
			.query(byte[].class)
			.optional();
		if (known.isEmpty()) {
			hashAll();
			this.jdbc.sql("insert into hall.applicant_key (fingerprint) values (?)")
				.param(this.key.fingerprint())
				.update();
		}
		return known.filter(fingerprint -> !Arrays.equals(fingerprint, this.key.fingerprint())).isEmpty();
	}

	private void hashAll() {
		String last = "";
		for (List<Row> rows = after(last); !rows.isEmpty(); rows = after(last)) {
			last = rows.get(rows.size() - 1).caseNumber();
			this.jdbc.sql("""
					update hall.case_file set applicant_hash = hashed.hash
					from unnest(?, ?) hashed (case_number, hash) where case_file.case_number = hashed.case_number""")
				.params(rows.stream().map(Row::caseNumber).toArray(String[]::new),
						rows.stream().map(row -> this.key.hash(row.kind(), row.idNumber())).toArray(byte[][]::new))
				.update();
		}
	}

	private List<Row> after(String last) {
		return this.jdbc.sql("""
				select case_number, id_kind, id_number from hall.applicant
				where case_number > ? order by case_number limit ?""")
			.params(last, AT_ONCE)
			.query((row, n) -> new Row(row.getString(1), row.getString(2), row.getString(3)))
			.list();
	}

	private record Row(String caseNumber, String kind, String idNumber) {

		@Override
		public String toString() {
			return "Row[masked]";
		}

	}

}
