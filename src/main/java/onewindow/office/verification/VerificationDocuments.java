package onewindow.office.verification;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import onewindow.casework.cases.CaseFile;
import onewindow.engine.staff.StaffDirectory;
import onewindow.office.statement.Statement;
import onewindow.outgoing.documents.DocumentSource;
import onewindow.outgoing.documents.DocumentType;

import org.springframework.stereotype.Component;

/**
 * The notice of a visit and its record.
 */
@Component
class VerificationDocuments implements DocumentSource {

	private final Visits visits;

	private final StaffDirectory staff;

	VerificationDocuments(Visits visits, StaffDirectory staff) {
		this.visits = visits;
		this.staff = staff;
	}

	@Override
	public Collection<? extends DocumentType> types() {
		return List.of(Type.values());
	}

	@Override
	public Optional<Statement> newest(CaseFile caseFile, DocumentType type) {
		Appointment visit = this.visits.appointment(caseFile.number());
		String first = this.staff.nameOf(visit.officers().first());
		String second = this.staff.nameOf(visit.officers().second());
		if (type == Type.D09) {
			return Optional.of(new Statement(visit.actId(),
					() -> Map.of("appointment", visit, "firstVerifier", first, "secondVerifier", second)));
		}
		VisitRecord record = this.visits.record(caseFile.number());
		return Optional.of(new Statement(record.actId(), () -> Map.of("appointment", visit, "findings",
				record.findings(), "firstVerifier", first, "secondVerifier", second)));
	}

	/** What this room issues. */
	enum Type implements DocumentType {

		/** Notice of a visit to the site (Art. 34). */
		D09("现场核查通知书", "核", "issueVerificationNotice"),
		/** Record of a visit to the site (Art. 34). */
		D09R("现场核查笔录", "核录", "issueVerificationRecord");

		private final String title;

		private final String mark;

		private final String delegate;

		Type(String title, String mark, String delegate) {
			this.title = title;
			this.mark = mark;
			this.delegate = delegate;
		}

		@Override
		public String title() {
			return this.title;
		}

		@Override
		public String mark() {
			return this.mark;
		}

		@Override
		public String delegate() {
			return this.delegate;
		}

	}

}
