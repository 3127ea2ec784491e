package onewindow.office.publicity;

import java.util.Map;
import java.util.TreeMap;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.FormNote;
import onewindow.casework.gate.Markdown;
import onewindow.foundation.shared.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * What was published, objected and answered, in the order in which it was.
 */
@Component
class PublicityNote implements FormNote {

	private final PublicityRows rows;

	PublicityNote(PublicityRows rows) {
		this.rows = rows;
	}

	@Override
	public String name() {
		return "publicityNote";
	}

	@Override
	public Object value(CaseFile caseFile) {
		CaseNumber number = caseFile.number();
		Map<Long, String> lines = new TreeMap<>();
		this.rows.publications(number)
			.forEach(each -> lines.put(each.actId(),
					"**公示**（%s）　%s".formatted(each.publishedOn(), Markdown.escape(each.place()))));
		if (lines.isEmpty()) {
			return "";
		}
		this.rows.objections(number)
			.forEach(each -> lines.put(each.actId(), "**公示异议**（%s，%s）　%s".formatted(each.recordedOn(),
					Markdown.escape(each.objector()), Markdown.escape(each.content()))));
		this.rows.answers(number)
			.forEach(each -> lines.put(each.actId(),
					"**异议答复**（%s）　%s".formatted(each.answeredOn(), Markdown.escape(each.content()))));
		return String.join("\n\n", lines.values());
	}

}
