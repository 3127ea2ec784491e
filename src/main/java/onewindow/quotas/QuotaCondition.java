package onewindow.quotas;

import onewindow.examination.GrantCondition;
import onewindow.gate.TaskForm.Submission;
import onewindow.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * Asks whether it is a case's turn, and whether enough is left for it.
 */
@Component
class QuotaCondition implements GrantCondition {

	private final Quotas quotas;

	private final Volumes volumes;

	QuotaCondition(Quotas quotas, Volumes volumes) {
		this.quotas = quotas;
		this.volumes = volumes;
	}

	@Override
	public void check(Submission submission) {
		if (!submission.item().quotaLimited()) {
			return;
		}
		String item = submission.item().id();
		CaseNumber number = submission.caseFile().number();
		this.quotas.lock(item);
		QuotaRules.isItsTurn(number, this.quotas.queue(item), submission.answers().text("outOfOrderReason"));
		if (this.volumes.areLimited(item)) {
			QuotaRules.isWithin(this.volumes.of(number), this.quotas.limit(item, this.quotas.year()),
					this.quotas.used(item, this.quotas.year()));
			this.quotas.use(item, number, this.volumes.of(number));
		}
	}

}
