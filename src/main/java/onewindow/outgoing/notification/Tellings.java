package onewindow.outgoing.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.engine.workflow.ProcedureStarts;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Unit.Role;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.PerTransaction;
import onewindow.outgoing.notification.Notice.How;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people tell applicants whom nothing else reaches: a task of the window, one for
 * each case until all is told, whatever becomes of the case meanwhile.
 */
@Component
class Tellings {

	private static final String PROCEDURE = "tell-applicant";

	private static final String UNTOLD = """
			select element, occurrence from hall.notice
			where case_number = :number and audience = 'applicant'
			group by element, occurrence having bool_and(state in ('desk', 'failed'))""";

	private final JdbcClient jdbc;

	private final ProcedureStarts procedures;

	private final CaseFiles cases;

	private final Catalogue catalogue;

	private final Clock clock;

	private final PerTransaction<CaseNumber, Boolean> asked = new PerTransaction<>();

	Tellings(JdbcClient jdbc, ProcedureStarts procedures, CaseFiles cases, Catalogue catalogue, Clock clock) {
		this.jdbc = jdbc;
		this.procedures = procedures;
		this.cases = cases;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	/** Gives the window the task, unless it has it. */
	void ask(CaseNumber number) {
		this.asked.get(number, this::start);
	}

	/**
	 * Once in a transaction: what the engine has started just now is not in its tables.
	 */
	private boolean start(CaseNumber number) {
		if (!this.procedures.isRunning(PROCEDURE, number)) {
			CaseFile caseFile = this.cases.get(number);
			this.procedures.start(PROCEDURE, number, caseFile.itemName(), this.cases.applicant(number).name(),
					Map.of("tellers", this.catalogue.unit(caseFile.unitId()).group(Role.WINDOW)));
		}
		return true;
	}

	/** When a channel has failed and no other has told it or will. */
	void askIfUntold(CaseNumber number) {
		if (!untold(number).isEmpty()) {
			ask(number);
		}
	}

	/** What nobody and nothing has told, in the order in which it was written. */
	List<Untold> untold(CaseNumber number) {
		return this.jdbc.sql("""
				select body, min(created_at) as since, max(tried_on) as tried_on from hall.notice
				where case_number = :number and (element, occurrence) in (%s)
				group by element, occurrence, body order by min(id)""".formatted(UNTOLD))
			.param("number", number.value())
			.query((row, n) -> new Untold(row.getString("body"),
					LocalDate.ofInstant(row.getObject("since", OffsetDateTime.class).toInstant(), Hall.ZONE),
					row.getObject("tried_on", LocalDate.class)))
			.list();
	}

	void told(CaseNumber number, How how, String to, String trackingNumber, String by) {
		this.jdbc.sql("""
				update hall.notice set state = 'told', told_how = :how, told_to = :to, tracking_number = :tracking,
				  told_by = :by, told_at = :now
				where case_number = :number and (element, occurrence) in (%s)""".formatted(UNTOLD))
			.param("how", how.code())
			.param("to", to)
			.param("tracking", trackingNumber)
			.param("by", by)
			.param("now", OffsetDateTime.now(this.clock))
			.param("number", number.value())
			.update();
	}

	void tried(CaseNumber number) {
		this.jdbc.sql("""
				update hall.notice set attempts = attempts + 1, tried_on = :today
				where case_number = :number and (element, occurrence) in (%s)""".formatted(UNTOLD))
			.param("today", Hall.today(this.clock))
			.param("number", number.value())
			.update();
	}

	/**
	 * What is to be told.
	 *
	 * @param body the text
	 * @param since the day on which it was written
	 * @param triedOn when somebody last tried in vain, {@literal null} when nobody has
	 */
	record Untold(String body, LocalDate since, LocalDate triedOn) {
	}

}
