package onewindow.office.examination;

import java.util.Optional;

import onewindow.casework.cases.CaseFile;

/**
 * What a stage has found, for whoever decides.
 */
public interface Finding {

	/**
	 * The finding as people read it.
	 * @param caseFile the case
	 * @return a paragraph of Markdown, empty when the stage has found nothing yet
	 */
	Optional<String> paragraph(CaseFile caseFile);

}
