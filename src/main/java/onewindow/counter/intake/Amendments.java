package onewindow.counter.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.Applicant;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.Entered;
import onewindow.casework.cases.Timeline;
import onewindow.casework.gate.ApplicationRecord;
import onewindow.casework.gate.StartForm.Application;
import onewindow.casework.materials.CaseMaterials;
import onewindow.engine.workflow.ApplicationForms;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.forms.FormDefinition;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects on the spot what was entered wrongly, and keeps both texts (行政许可法 Art. 32(3)).
 */
@Component
public class Amendments {

	private final AmendmentRows rows;

	private final Applications applications;

	private final ApplicationForms forms;

	private final CaseFiles cases;

	private final CaseMaterials materials;

	private final Entered entered;

	private final Catalogue catalogue;

	private final Timeline timeline;

	private final List<ApplicationRecord> records;

	Amendments(AmendmentRows rows, Applications applications, ApplicationForms forms, CaseFiles cases,
			CaseMaterials materials, Entered entered, Catalogue catalogue, Timeline timeline,
			List<ApplicationRecord> records) {
		this.rows = rows;
		this.applications = applications;
		this.forms = forms;
		this.cases = cases;
		this.materials = materials;
		this.entered = entered;
		this.catalogue = catalogue;
		this.timeline = timeline;
		this.records = records;
	}

	/**
	 * Enters an application anew, but for how and when it was received.
	 * @param number the case
	 * @param values every answer of the application as it is right
	 * @param actor somebody at a window of the unit
	 * @throws NotAllowed when somebody else corrects it
	 * @throws Conflict when the case is accepted or closed
	 * @throws InvalidInput naming every flaw, or when nothing is changed
	 */
	@Transactional
	public void amend(CaseNumber number, Map<String, Object> values, Actor actor) {
		this.cases.lock(number);
		CaseFile caseFile = this.cases.get(number);
		Unit unit = this.catalogue.unit(caseFile.unitId());
		if (!actor.isIn(unit.group(Unit.Role.WINDOW))) {
			throw new NotAllowed(IntakeRefusal.NOT_AT_THIS_WINDOW, unit.nameZh());
		}
		AmendmentRules.requireNotAccepted(caseFile.state());
		AmendmentRules.requireReceiptUntouched(values.keySet());
		FormDefinition form = FormDefinition.parse(this.forms.of(number).content());
		Item item = this.catalogue.require(caseFile.itemId());
		Answers answers = form.validate(withReceipt(caseFile, values));
		write(caseFile, form, new Application(item, actor.by(List.of(unit.group(Unit.Role.WINDOW))), answers,
				answers.only(form.personalKeys())));
	}

	private Map<String, Object> withReceipt(CaseFile caseFile, Map<String, Object> values) {
		Map<String, Object> whole = new HashMap<>(values);
		whole.put("channel", caseFile.channel().code());
		whole.put("handedIn", this.materials.handedIn(caseFile.number()));
		return whole;
	}

	private void write(CaseFile caseFile, FormDefinition form, Application application) {
		this.applications.requireApplicable(application);
		CaseNumber number = caseFile.number();
		Map<String, Object> before = before(number);
		Applicant applicant = Applications.applicant(application);
		Map<String, Object> after = new HashMap<>(application.answers().values());
		after.putAll(Applications.personalAnswers(applicant));
		List<String> changed = AmendmentRules.changed(before, after);
		Set<String> personal = form.personalKeys();
		Act act = this.timeline.book(number, Timeline.AMENDED, "当场更正申请", application.actor(),
				application.answers().without(personal));
		changed.forEach(key -> this.rows.enter(number, act,
				new Amendment(form.labelOf(key), personal.contains(key), AmendmentRules.text(before.get(key)),
						AmendmentRules.text(after.get(key)), application.actor().id(), act.on())));
		this.cases.amend(number, applicant);
		this.forms.rename(number, applicant.name());
		this.records.forEach(record -> record.keep(number, application, act));
	}

	/** For people to compare; nothing is decided by it. */
	private Map<String, Object> before(CaseNumber number) {
		Map<String, Object> before = new HashMap<>(this.entered.answers(number));
		before.putAll(Applications.personalAnswers(this.cases.applicant(number)));
		return before;
	}

	/**
	 * What was corrected in a case.
	 * @param number the case
	 * @return in the order in which it was
	 */
	public List<Amendment> of(CaseNumber number) {
		return this.rows.of(number);
	}

}
