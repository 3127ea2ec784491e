package onewindow.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import onewindow.catalogue.Item;
import onewindow.shared.CaseNumber;
import onewindow.shared.Coded;
import onewindow.shared.Hall;
import onewindow.shared.PerTransaction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All cases.
 */
@Component
public class CaseFiles {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final PerTransaction<CaseNumber, Optional<CaseFile>> files = new PerTransaction<>();

	private final PerTransaction<CaseNumber, Applicant> applicants = new PerTransaction<>();

	CaseFiles(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Gives out the next case number of a window. Call it outside the transaction that
	 * opens the case, so that windows do not wait for each other; a number that is not
	 * used in the end leaves a gap, which case numbers may have.
	 * @param window the window
	 * @return a number nobody else gets
	 */
	public CaseNumber nextNumber(String window) {
		LocalDate today = Hall.today(this.clock);
		int sequence = this.jdbc.sql("""
				insert into hall.case_sequence (day, window_no, last) values (?, ?, 1)
				on conflict (day, window_no) do update set last = case_sequence.last + 1 returning last""")
			.params(today, window)
			.query(Integer.class)
			.single();
		return CaseNumber.of(today, window, sequence);
	}

	/**
	 * Opens a case in state {@link CaseState#RECEIVED}.
	 * @param number its number
	 * @param item its item
	 * @param applicant who applies
	 * @param channel how it came in
	 * @param receivedOn the legal day of receipt
	 * @param receivedOnReason why that day lies back, or {@literal null}
	 */
	public void open(CaseNumber number, Item item, Applicant applicant, Channel channel, LocalDate receivedOn,
			String receivedOnReason) {
		this.jdbc.sql("insert into hall.case_file values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null)")
			.params(number.value(), item.id(), item.nameZh(), item.unit(), item.window(), CaseState.RECEIVED.code(),
					channel.code(), OffsetDateTime.now(this.clock), receivedOn, receivedOnReason)
			.update();
		this.jdbc.sql("insert into hall.applicant values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)")
			.params(number.value(), applicant.type(), applicant.name(), applicant.idNumber(), applicant.phone(),
					applicant.email(), applicant.address(), applicant.agentName(), applicant.agentIdNumber(),
					applicant.agentAuthority(), Json.write(applicant.personalFields()))
			.update();
	}

	/**
	 * A case.
	 * @param number its number
	 * @return the case, empty when there is none
	 */
	public Optional<CaseFile> find(CaseNumber number) {
		return this.files.get(number, this::read);
	}

	private Optional<CaseFile> read(CaseNumber number) {
		return query("select * from hall.case_file where case_number = ?", number);
	}

	private Optional<CaseFile> query(String sql, CaseNumber number) {
		return this.jdbc.sql(sql).param(number.value()).query(CaseFiles::toCaseFile).optional();
	}

	/**
	 * A case that exists.
	 * @param number its number
	 * @return the case
	 * @throws IllegalArgumentException when there is none
	 */
	public CaseFile get(CaseNumber number) {
		return find(number).orElseThrow(() -> new IllegalArgumentException("No case " + number));
	}

	/**
	 * The applicant of a case.
	 * @param number the case
	 * @return who applies
	 */
	public Applicant applicant(CaseNumber number) {
		return this.applicants.get(number, this::readApplicant);
	}

	private Applicant readApplicant(CaseNumber number) {
		return this.jdbc.sql("select * from hall.applicant where case_number = ?")
			.param(number.value())
			.query(CaseFiles::toApplicant)
			.single();
	}

	/**
	 * Makes other acts in the same case wait until the end of this transaction.
	 * @param number the case
	 */
	public void lock(CaseNumber number) {
		this.files.forget(number);
		this.files.get(number,
				locked -> query("select * from hall.case_file where case_number = ? for update", locked));
	}

	/**
	 * Moves a case on.
	 * @param number the case
	 * @param state its new state
	 */
	public void moveTo(CaseNumber number, CaseState state) {
		this.files.forget(number);
		this.jdbc.sql("update hall.case_file set state = ? where case_number = ?")
			.params(state.code(), number.value())
			.update();
	}

	/**
	 * Takes a case back to {@link CaseState#RECEIVED}, because all corrections are in.
	 * @param number the case
	 * @param on the day on which the last of them came
	 */
	public void correct(CaseNumber number, LocalDate on) {
		this.files.forget(number);
		this.jdbc.sql("update hall.case_file set state = ?, corrected_on = ? where case_number = ?")
			.params(CaseState.RECEIVED.code(), on, number.value())
			.update();
	}

	private static CaseFile toCaseFile(ResultSet row, int n) throws SQLException {
		return new CaseFile(new CaseNumber(row.getString("case_number")), row.getString("item_id"),
				row.getString("item_name"), row.getString("unit_id"), row.getString("window_no"),
				Coded.of(CaseState.class, row.getString("state")), Coded.of(Channel.class, row.getString("channel")),
				row.getObject("received_at", OffsetDateTime.class).toInstant(),
				row.getObject("received_on", LocalDate.class), row.getObject("corrected_on", LocalDate.class),
				row.getString("received_on_reason"));
	}

	private static Applicant toApplicant(ResultSet row, int n) throws SQLException {
		return new Applicant(row.getString("applicant_type"), row.getString("name"), row.getString("id_number"),
				row.getString("phone"), row.getString("email"), row.getString("address"), row.getString("agent_name"),
				row.getString("agent_id_number"), row.getString("agent_authority"),
				Json.read(row.getString("personal_fields")));
	}

}
