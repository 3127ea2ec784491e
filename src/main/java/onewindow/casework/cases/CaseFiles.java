package onewindow.casework.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import onewindow.casework.cases.CaseFile.ItemRef;
import onewindow.casework.cases.CaseFile.Receipt;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.PerTransaction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All cases.
 */
@Component
public class CaseFiles {

	static final String COLUMNS = """
			case_number, item_id, item_name, unit_id, window_no, state, state_since, channel, received_at, received_on,
			  received_on_reason, corrected_on, acceptor""";

	private static final String SELECT = "select %s from hall.case_file where case_number = ?".formatted(COLUMNS);

	private final JdbcClient jdbc;

	private final Applicants applicants;

	private final ApplicantHashes hashes;

	private final Clock clock;

	private final PerTransaction<CaseNumber, Optional<CaseFile>> files = new PerTransaction<>();

	CaseFiles(JdbcClient jdbc, Applicants applicants, ApplicantHashes hashes, Clock clock) {
		this.jdbc = jdbc;
		this.applicants = applicants;
		this.hashes = hashes;
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
		write(number, """
				insert into hall.case_file (case_number, item_id, item_name, unit_id, window_no, state, state_since,
				  channel, received_at, received_on, received_on_reason, applicant_hash)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", number.value(), item.id(), item.nameZh(), item.unit(),
				item.window(), CaseState.RECEIVED.code(), Hall.today(this.clock), channel.code(),
				OffsetDateTime.now(this.clock), receivedOn, receivedOnReason, this.hashes.of(applicant));
		this.applicants.enter(number, applicant);
	}

	/**
	 * A case.
	 * @param number its number
	 * @return the case, empty when there is none
	 */
	public Optional<CaseFile> find(CaseNumber number) {
		return this.files.get(number, known -> read(SELECT, known));
	}

	private Optional<CaseFile> read(String sql, CaseNumber number) {
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
	 * Enters who applies anew, because it was entered wrongly.
	 * @param number the case
	 * @param applicant who applies
	 */
	public void amend(CaseNumber number, Applicant applicant) {
		write(number, "update hall.case_file set applicant_hash = ? where case_number = ?", this.hashes.of(applicant),
				number.value());
		this.applicants.enter(number, applicant);
	}

	/**
	 * The applicant of a case.
	 * @param number the case
	 * @return who applies
	 */
	public Applicant applicant(CaseNumber number) {
		return this.applicants.of(number);
	}

	/**
	 * Makes other acts in the same case wait until the end of this transaction.
	 * @param number the case
	 */
	public void lock(CaseNumber number) {
		this.files.forget(number);
		this.files.get(number, locked -> read(SELECT + " for update", locked));
	}

	/**
	 * Moves a case on.
	 * @param number the case
	 * @param state its new state
	 */
	public void moveTo(CaseNumber number, CaseState state) {
		write(number, "update hall.case_file set state = ?, state_since = ? where case_number = ?", state.code(),
				Hall.today(this.clock), number.value());
	}

	/**
	 * Keeps who has dealt with the application at the window: nobody decides what they
	 * accepted themselves.
	 * @param number the case
	 * @param acceptor who
	 */
	public void dealtWithBy(CaseNumber number, Actor acceptor) {
		write(number, "update hall.case_file set acceptor = ? where case_number = ?", acceptor.id(), number.value());
	}

	/**
	 * Takes a case back to {@link CaseState#RECEIVED}, because all corrections are in.
	 * @param number the case
	 * @param on the day on which the last of them came
	 */
	public void correct(CaseNumber number, LocalDate on) {
		moveTo(number, CaseState.RECEIVED);
		write(number, "update hall.case_file set corrected_on = ? where case_number = ?", on, number.value());
	}

	/** What was written is what is read from here on. */
	private void write(CaseNumber number, String sql, Object... values) {
		this.files.keep(number,
				this.jdbc.sql(sql + " returning " + COLUMNS).params(values).query(CaseFiles::toCaseFile).optional());
	}

	/**
	 * The cases of an item that are in some state.
	 * @param itemId the item
	 * @param state the state
	 * @return in the order of their numbers
	 */
	public List<CaseNumber> of(String itemId, CaseState state) {
		return this.jdbc
			.sql("select case_number from hall.case_file where item_id = ? and state = ? order by case_number")
			.params(itemId, state.code())
			.query((row, n) -> new CaseNumber(row.getString("case_number")))
			.list();
	}

	/**
	 * Other cases of the same applicant.
	 * @param number a case
	 * @param most how many at most
	 * @return the newest first
	 */
	public List<CaseFile> othersOfTheApplicant(CaseNumber number, int most) {
		return this.jdbc.sql("""
				select %s from hall.case_file where case_number <> :number
				  and applicant_hash = (select applicant_hash from hall.case_file where case_number = :number)
				order by received_on desc, case_number desc limit :most""".formatted(COLUMNS))
			.param("number", number.value())
			.param("most", most)
			.query(CaseFiles::toCaseFile)
			.list();
	}

	static CaseFile toCaseFile(ResultSet row, int n) throws SQLException {
		return new CaseFile(new CaseNumber(row.getString("case_number")),
				new ItemRef(row.getString("item_id"), row.getString("item_name"), row.getString("unit_id"),
						row.getString("window_no")),
				new Receipt(Coded.of(Channel.class, row.getString("channel")),
						row.getObject("received_at", OffsetDateTime.class).toInstant(),
						row.getObject("received_on", LocalDate.class), row.getString("received_on_reason")),
				row.getObject("corrected_on", LocalDate.class), Coded.of(CaseState.class, row.getString("state")),
				row.getObject("state_since", LocalDate.class), row.getString("acceptor"));
	}

}
