package onewindow.casework.deferral;

import java.util.List;
import java.util.stream.Collectors;

import onewindow.casework.gate.Markdown;
import onewindow.casework.materials.CaseMaterial;
import onewindow.casework.materials.CaseMaterials;
import onewindow.foundation.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * What an applicant still owes, as task forms show it (欠交清单).
 */
@Component
public class OwedList {

	private final Deferrals deferrals;

	private final CaseMaterials materials;

	OwedList(Deferrals deferrals, CaseMaterials materials) {
		this.deferrals = deferrals;
		this.materials = materials;
	}

	/**
	 * The list as a paragraph.
	 * @param number a case in which something was deferred
	 * @return Markdown
	 */
	public String text(CaseNumber number) {
		List<CaseMaterial> owed = this.materials.owed(number);
		String list = owed.isEmpty() ? "已全部补齐"
				: owed.stream()
					.map(material -> "%s（%s，%d份）".formatted(Markdown.escape(material.name()), material.form(),
							material.copies()))
					.collect(Collectors.joining("、"));
		return this.deferrals.of(number)
			.map(deferral -> "**容缺待补**　%s　最后补交日：%s".formatted(list, deferral.dueOn()))
			.orElse("");
	}

}
