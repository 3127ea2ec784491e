package onewindow.outgoing.notification;

import java.util.List;
import java.util.stream.Collectors;

import onewindow.casework.cases.Applicant.Contact;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.gate.FormNote;
import onewindow.casework.gate.Markdown;
import onewindow.outgoing.notification.Tellings.Untold;

import org.springframework.stereotype.Component;

/**
 * Shows whoever tells an applicant how to reach the person, and what there is to tell.
 */
@Component
class TellNote implements FormNote {

	private final Tellings tellings;

	private final CaseFiles cases;

	TellNote(Tellings tellings, CaseFiles cases) {
		this.tellings = tellings;
		this.cases = cases;
	}

	@Override
	public String name() {
		return "tellNote";
	}

	@Override
	public Object value(CaseFile caseFile) {
		List<Untold> untold = this.tellings.untold(caseFile.number());
		String texts = untold.stream().map(Untold::body).map(Markdown::escape).collect(Collectors.joining("\n\n"));
		return "**%s**%s\n\n%s".formatted(reach(this.cases.applicant(caseFile.number()).contact()), tried(untold),
				texts);
	}

	private static String reach(Contact contact) {
		return switch (contact.way()) {
			case POST -> "请邮寄文书：" + Markdown.escape(contact.address());
			case COME_BY -> "申请人会来窗口，请当面告知" + ((contact.phone() != null) ? phone(contact) : "");
			default -> (contact.phone() != null) ? "请电话或者当面告知" + phone(contact) : "请当面告知";
		};
	}

	private static String phone(Contact contact) {
		return "　电话：" + Markdown.escape(contact.phone());
	}

	private static String tried(List<Untold> untold) {
		return untold.stream()
			.filter(each -> each.triedOn() != null)
			.findFirst()
			.map(each -> "　上次联系未果：" + each.triedOn())
			.orElse("");
	}

}
