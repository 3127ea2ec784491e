package onewindow.speciallaw.quotas;

import java.util.List;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseState;
import onewindow.casework.gate.FormNote;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.shared.CaseNumber;
import onewindow.speciallaw.quotas.Quotas.Standing;

import org.springframework.stereotype.Component;

/**
 * Shows whoever decides how the quota stands and who comes before.
 */
@Component
class QuotaNote implements FormNote {

	private final Quotas quotas;

	private final Volumes volumes;

	private final Catalogue catalogue;

	QuotaNote(Quotas quotas, Volumes volumes, Catalogue catalogue) {
		this.quotas = quotas;
		this.volumes = volumes;
		this.catalogue = catalogue;
	}

	@Override
	public String name() {
		return "quotaNote";
	}

	@Override
	public Object value(CaseFile caseFile) {
		boolean limited = this.catalogue.item(caseFile.itemId()).filter(item -> item.quotaLimited()).isPresent();
		if (!limited || caseFile.state() != CaseState.ACCEPTED) {
			return "";
		}
		Standing standing = this.quotas.standing(caseFile.itemId());
		return "**数量限制**　" + turn(caseFile.number(), standing.queue())
				+ (this.volumes.areLimited(caseFile.itemId()) ? "；" + left(caseFile, standing) : "");
	}

	private static String turn(CaseNumber number, List<CaseNumber> queue) {
		int before = queue.indexOf(number);
		return (before <= 0) ? "按受理先后，轮到本件" : "先受理、尚未决定的还有%d件，最早的是%s".formatted(before, queue.get(0));
	}

	private String left(CaseFile caseFile, Standing standing) {
		if (standing.limit() == null) {
			return "%d年度限额尚未录入".formatted(standing.year());
		}
		return "%d年度限额%s，已准予%s，本件申请%s".formatted(standing.year(), standing.limit().stripTrailingZeros().toPlainString(),
				standing.granted().stripTrailingZeros().toPlainString(),
				this.volumes.of(caseFile.number()).stripTrailingZeros().toPlainString());
	}

}
