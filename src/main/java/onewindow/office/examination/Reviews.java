package onewindow.office.examination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import onewindow.casework.gate.TaskForm.Submission;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;
import onewindow.foundation.shared.Rows;
import onewindow.office.examination.Review.Proposal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every review.
 */
@Component
public class Reviews {

	private final JdbcClient jdbc;

	Reviews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void enter(Submission review, boolean again) {
		Answers answers = review.answers();
		this.jdbc.sql("""
				insert into hall.review (act_id, case_number, proposal, opinion, again, reviewed_by, reviewed_on)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(review.act().id(), review.number().value(),
					Coded.of(Proposal.class, answers.require("proposal")).code(), answers.require("reviewOpinion"),
					again, review.actor().id(), review.act().on())
			.update();
	}

	/**
	 * When the application was last reviewed as a whole.
	 * @param number the case
	 * @return the day from which the stages run, empty before a review
	 */
	public Optional<LocalDate> reviewedOn(CaseNumber number) {
		return of(number).stream().filter(review -> !review.again()).findFirst().map(Review::reviewedOn);
	}

	Optional<Review> newest(CaseNumber number) {
		return of(number).stream().findFirst();
	}

	private List<Review> of(CaseNumber number) {
		return this.jdbc.sql("""
				select act_id, proposal, opinion, again, reviewed_by, reviewed_on
				from hall.review where case_number = ? order by act_id desc""")
			.param(number.value())
			.query(Rows.of(Review.class))
			.list();
	}

}
