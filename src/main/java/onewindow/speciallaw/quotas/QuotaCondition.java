package onewindow.speciallaw.quotas;

import onewindow.casework.gate.GrantCondition;
import onewindow.casework.gate.TaskForm.Submission;
import onewindow.foundation.shared.CaseNumber;

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
	public void requireGrantable(Submission submission) {
		if (!submission.item().quotaLimited()) {
			return;
		}
		String item = submission.item().id();
		CaseNumber number = submission.number();
		this.quotas.lock(item);
		QuotaRules.requireTurn(number, this.quotas.queue(item), submission.answers().text("outOfOrderReason"));
		if (this.volumes.areLimited(item)) {
			QuotaRules.requireWithinLimit(this.volumes.of(number), this.quotas.limit(item, this.quotas.year()),
					this.quotas.used(item, this.quotas.year()));
			this.quotas.use(item, number, this.volumes.of(number));
		}
	}

}
