package onewindow.outgoing.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import onewindow.foundation.shared.CaseNumber;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;

/**
 * Prints documents from what they state, with the template under which they were issued:
 * the same bytes every time.
 */
@Component
class DocumentPages {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

	private final ITemplateEngine templates;

	DocumentPages(ITemplateEngine templates) {
		this.templates = templates;
	}

	String print(CaseNumber caseNumber, String documentNumber, String template, String facts) {
		Context page = new Context(Locale.CHINA, Facts.read(facts));
		page.setVariable("zh", new Chinese());
		page.setVariable("heading", Heading.of(documentNumber, (String) page.getVariable("mark")));
		page.setVariable("qr", QrCode.svg(caseNumber + " " + documentNumber));
		return this.templates.process(template, page);
	}

	/** How templates write what is stored for machines. */
	static final class Chinese {

		/**
		 * A day.
		 * @param day as stored, or {@literal null}
		 * @return for example 2026年5月9日, {@literal null} for {@literal null}
		 */
		public String day(String day) {
			return (day != null) ? LocalDate.parse(day).format(DAY) : null;
		}

	}

}
