package onewindow.counter.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import onewindow.casework.cases.Applicant;
import onewindow.casework.cases.Applicant.Contact;
import onewindow.casework.cases.Applicant.Help;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.CaseRecords;
import onewindow.casework.cases.ContactWay;
import onewindow.casework.cases.Entered;
import onewindow.casework.gate.FormNote;
import onewindow.casework.gate.Markdown;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Masking;

import org.springframework.stereotype.Component;

/**
 * Shows in every task form what the case is about, so that nobody works from memory.
 */
@Component
class CaseSummary implements FormNote {

	private final CaseFiles cases;

	private final Entered entered;

	private final Catalogue catalogue;

	private final AmendmentRows amendments;

	private final CaseRecords records;

	CaseSummary(CaseFiles cases, Entered entered, Catalogue catalogue, AmendmentRows amendments, CaseRecords records) {
		this.amendments = amendments;
		this.records = records;
		this.cases = cases;
		this.entered = entered;
		this.catalogue = catalogue;
	}

	@Override
	public String name() {
		return "caseSummary";
	}

	@Override
	public Object value(CaseFile caseFile) {
		Applicant applicant = this.cases.applicant(caseFile.number());
		return """
				**%s**　办件编号 %s

				申请人：%s（%s）　%s　收件：%s，%s%s

				%s%s%s""".formatted(Markdown.escape(caseFile.itemName()), caseFile.number(),
				Markdown.escape(applicant.name()),
				applicant.identity().kind().zh() + " " + Markdown.escape(applicant.maskedIdNumber()),
				contact(applicant.contact()), caseFile.receivedOn(), caseFile.channel().zh(), help(applicant.help()),
				fields(caseFile), amendments(caseFile), twins(caseFile));
	}

	private static String contact(Contact contact) {
		String phone = (contact.phone() != null) ? "联系电话：" + Markdown.escape(Masking.mask(contact.phone())) : "没有电话";
		return (contact.way() == ContactWay.PHONE) ? phone : phone + "　联系方式：" + contact.way().zh();
	}

	private static String help(Help help) {
		List<String> said = new ArrayList<>();
		if (help.guardian() != null) {
			said.add("监护人：" + Markdown.escape(help.guardian().name() + "（" + help.guardian().relation() + "）"));
		}
		if (help.interpreter() != null) {
			said.add("翻译人员：" + Markdown.escape(help.interpreter().name() + "（" + help.interpreter().language() + "）"));
		}
		if (help.thumbPrint()) {
			said.add("以捺印代替签名");
		}
		return said.isEmpty() ? "" : "\n\n" + String.join("　", said);
	}

	private String fields(CaseFile caseFile) {
		return this.entered.of(caseFile.number(), this.catalogue.require(caseFile.itemId()))
			.stream()
			.map(line -> Markdown.escape(line.label()) + "：" + Markdown.escape(line.text()))
			.collect(Collectors.joining("　"));
	}

	private String amendments(CaseFile caseFile) {
		return this.amendments.of(caseFile.number())
			.stream()
			.map(amendment -> "\n\n当场更正（%s）：%s 由“%s”更正为“%s”".formatted(amendment.amendedOn(),
					Markdown.escape(amendment.label()), shown(amendment, amendment.before()),
					shown(amendment, amendment.after())))
			.collect(Collectors.joining());
	}

	/** Both windows read it; whoever comes second hands the papers to the first. */
	private String twins(CaseFile caseFile) {
		List<String> twins = this.records.twins(caseFile.number()).stream().map(CaseNumber::value).toList();
		return twins.isEmpty() ? ""
				: "\n\n**可能重复申请**：该申请人就本事项另有未办结的办件 %s，请先核对，属于重复的请申请人撤回其中一件".formatted(String.join("、", twins));
	}

	private static String shown(Amendment amendment, String text) {
		if (text == null) {
			return "未填";
		}
		return Markdown.escape(amendment.personal() ? Masking.mask(text) : text);
	}

}
