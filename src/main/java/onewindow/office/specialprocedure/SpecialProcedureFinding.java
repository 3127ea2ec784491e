package onewindow.office.specialprocedure;

import java.util.Optional;
import java.util.stream.Collectors;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.Markdown;
import onewindow.office.examination.Finding;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What special procedures found, for whoever decides.
 */
@Component
@Order(2)
class SpecialProcedureFinding implements Finding {

	private final ProcedureRows rows;

	SpecialProcedureFinding(ProcedureRows rows) {
		this.rows = rows;
	}

	@Override
	public Optional<String> paragraph(CaseFile caseFile) {
		String found = this.rows.results(caseFile.number())
			.stream()
			.map(result -> "特别程序（%s）：%s。%s".formatted(Markdown.escape(result.participants()), result.conclusion().zh(),
					Markdown.escape(result.findings())))
			.collect(Collectors.joining("\n\n"));
		return Optional.of(found).filter(text -> !text.isEmpty());
	}

}
