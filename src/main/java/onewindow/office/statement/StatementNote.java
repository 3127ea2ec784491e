package onewindow.office.statement;

import java.util.stream.Collectors;

import onewindow.casework.cases.CaseFile;
import onewindow.casework.gate.FormNote;
import onewindow.casework.gate.Markdown;

import org.springframework.stereotype.Component;

/**
 * What was stated, for whoever examines and decides.
 */
@Component
class StatementNote implements FormNote {

	private final Statements statements;

	StatementNote(Statements statements) {
		this.statements = statements;
	}

	@Override
	public String name() {
		return "statementNote";
	}

	@Override
	public Object value(CaseFile caseFile) {
		return this.statements.of(caseFile.number())
			.stream()
			.map(StatementNote::line)
			.collect(Collectors.joining("\n\n"));
	}

	private static String line(Statement statement) {
		return "**陈述、申辩**（%s%s，%s）　%s".formatted(statement.speaker().zh(), Markdown.escape(statement.name()),
				statement.takenOn(), Markdown.escape(statement.content()));
	}

}
