package onewindow.casework.cases;

import java.time.Clock;
import java.time.OffsetDateTime;

import onewindow.engine.workflow.CurrentActor;
import onewindow.foundation.shared.NotAllowed;
import onewindow.foundation.shared.NotSignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows who applies with all numbers, and keeps who looked and why (个人信息保护法 Art. 51).
 */
@Component
public class Unmaskings {

	private final JdbcClient jdbc;

	private final VisibleCases visible;

	private final CaseFiles cases;

	private final CurrentActor actor;

	private final Clock clock;

	Unmaskings(JdbcClient jdbc, VisibleCases visible, CaseFiles cases, CurrentActor actor, Clock clock) {
		this.jdbc = jdbc;
		this.visible = visible;
		this.cases = cases;
		this.actor = actor;
		this.clock = clock;
	}

	/**
	 * Shows the applicant of a case to the person who asks.
	 * @param file a case that the person may see
	 * @param reason why
	 * @return with nothing masked
	 * @throws NotAllowed when the case was only shown to the person
	 */
	@Transactional
	public Applicant unmask(CaseFile file, String reason) {
		if (!this.visible.showsApplicant(file)) {
			throw new NotAllowed(CasesRefusal.ONLY_SHOWN);
		}
		this.jdbc.sql("insert into hall.unmasking (case_number, user_id, reason, at) values (?, ?, ?, ?)")
			.params(file.number().value(), this.actor.get().orElseThrow(NotSignedIn::new).id(), reason,
					OffsetDateTime.now(this.clock))
			.update();
		return this.cases.applicant(file.number());
	}

}
