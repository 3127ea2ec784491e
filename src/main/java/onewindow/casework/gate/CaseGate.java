package onewindow.casework.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import onewindow.casework.cases.Act;
import onewindow.casework.cases.CaseFile;
import onewindow.casework.cases.CaseFiles;
import onewindow.casework.cases.Timeline;
import onewindow.casework.gate.StartForm.Application;
import onewindow.casework.gate.TaskForm.Submission;
import onewindow.engine.models.FormContracts;
import onewindow.engine.staff.StaffDirectory;
import onewindow.engine.workflow.SubmissionGate;
import onewindow.engine.workflow.Variables;
import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Unit;
import onewindow.foundation.forms.Answers;
import onewindow.foundation.forms.FormDefinition;
import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;
import onewindow.foundation.shared.Hall;
import onewindow.foundation.shared.InvalidInput;
import onewindow.foundation.shared.NotAllowed;

import org.springframework.stereotype.Component;

/**
 * The gate.
 */
@Component
class CaseGate implements SubmissionGate {

	private final Catalogue catalogue;

	private final CaseFiles cases;

	private final Timeline timeline;

	private final StartForm startForm;

	private final List<ApplicationRecord> applicationRecords;

	private final Map<String, TaskForm> taskForms;

	private final FormValues formValues;

	private final FormContracts contracts;

	private final StaffDirectory staff;

	CaseGate(Catalogue catalogue, CaseFiles cases, Timeline timeline, StartForm startForm,
			List<ApplicationRecord> applicationRecords, List<TaskForm> taskForms, FormValues formValues,
			FormContracts contracts, StaffDirectory staff) {
		this.catalogue = catalogue;
		this.cases = cases;
		this.timeline = timeline;
		this.startForm = startForm;
		this.applicationRecords = applicationRecords;
		this.taskForms = taskForms.stream().collect(Collectors.toMap(TaskForm::id, Function.identity()));
		this.formValues = formValues;
		this.contracts = contracts;
		this.staff = staff;
	}

	@Override
	public Admission admitStart(StartRequest start) {
		Item item = this.catalogue.item(start.processKey())
			.orElseThrow(() -> new InvalidInput("processDefinitionKey", GateRefusal.NO_ITEM, start.processKey()));
		Unit unit = this.catalogue.unitOf(item);
		if (!start.actor().isIn(unit.group(Unit.Role.WINDOW))) {
			throw new NotAllowed(GateRefusal.NOT_AT_THIS_WINDOW, unit.nameZh());
		}
		FormDefinition form = definition(start.form());
		Answers answers = form.validate(start.values());
		Application application = new Application(item, start.actor().by(Set.of(unit.group(Unit.Role.WINDOW))), answers,
				answers.only(form.personalKeys()));
		this.startForm.requireApplicable(application);
		return new Opening(this.cases.nextNumber(item.window()), application);
	}

	@Override
	public void lock(CaseNumber caseNumber) {
		this.cases.lock(caseNumber);
	}

	@Override
	public Map<String, Object> admitCompletion(TaskRequest task) {
		admitWork(task);
		FormDefinition form = definition(task.form());
		Answers answers = form.validate(task.values());
		this.contracts.of(form.id()).ifPresent(contract -> contract.requireLawful(task.values()));
		CaseFile caseFile = this.cases.get(task.caseNumber());
		Item item = this.catalogue.require(caseFile.itemId());
		Actor actor = task.actor().by(task.candidateGroups());
		Act act = this.timeline.book(task.caseNumber(), task.taskKey(), task.taskName(), actor,
				answers.without(form.personalKeys()));
		return taskForm(form).submit(new Submission(caseFile, item, this.catalogue.unitOf(item), actor, answers, act));
	}

	@Override
	public void admitWork(TaskRequest task) {
		Actor actor = task.actor();
		Set<String> candidates = task.candidateGroups();
		if (candidates.stream().noneMatch(actor::isIn)) {
			throw new NotAllowed(GateRefusal.OTHER_POST, task.taskName());
		}
		if (task.delegated()) {
			throw new Conflict(GateRefusal.LENT, task.taskName());
		}
		if (task.assignee() != null && !task.assignee().equals(actor.id())) {
			throw new Conflict(GateRefusal.TAKEN, task.taskName(), this.staff.nameOf(task.assignee()),
					(task.changedAt() != null) ? "于" + Hall.text(task.changedAt()) : "");
		}
	}

	@Override
	public Map<String, Object> formValues(TaskRequest task) {
		if (task.form() == null) {
			return Map.of();
		}
		FormDefinition form = definition(task.form());
		CaseFile caseFile = this.cases.get(task.caseNumber());
		Map<String, Object> values = new HashMap<>(this.formValues.of(form, caseFile));
		values.putAll(taskForm(form).prefill(caseFile));
		return values;
	}

	private TaskForm taskForm(FormDefinition form) {
		TaskForm ofARoom = this.taskForms.get(form.id());
		if (ofARoom == null && this.contracts.of(form.id()).isPresent()) {
			throw new IllegalStateException("No room takes the form " + form.id());
		}
		return (ofARoom != null) ? ofARoom : new DesignersForm(form);
	}

	private FormDefinition definition(DeployedForm form) {
		if (form == null) {
			throw new InvalidInput("form", GateRefusal.NO_FORM);
		}
		return this.formValues.definition(form);
	}

	/** An application that was admitted. */
	private final class Opening implements Admission {

		private final CaseNumber number;

		private final Application application;

		Opening(CaseNumber number, Application application) {
			this.number = number;
			this.application = application;
		}

		@Override
		public CaseNumber caseNumber() {
			return this.number;
		}

		@Override
		public Map<String, Object> record() {
			CaseGate.this.startForm.open(this.number, this.application);
			Act act = CaseGate.this.timeline.book(this.number, Timeline.APPLIED, "登记申请", this.application.actor(),
					this.application.answers().without(this.application.personal().keySet()));
			CaseGate.this.applicationRecords.forEach(part -> part.keep(this.number, this.application, act));
			return Map.of(Variables.CASE_NUMBER, this.number.value(), Variables.ITEM_NAME,
					this.application.item().nameZh(), Variables.APPLICANT_NAME,
					CaseGate.this.cases.applicant(this.number).name());
		}

	}

}
