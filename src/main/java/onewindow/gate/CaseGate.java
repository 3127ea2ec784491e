package onewindow.gate;

import onewindow.cases.Elements;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import onewindow.cases.CaseFile;
import onewindow.cases.CaseFiles;
import onewindow.cases.Timeline;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Item;
import onewindow.catalogue.Unit;
import onewindow.forms.Answers;
import onewindow.forms.FormDefinition;
import onewindow.gate.StartForm.Application;
import onewindow.gate.TaskForm.Submission;
import onewindow.shared.Actor;
import onewindow.shared.CaseNumber;
import onewindow.shared.InvalidInput;
import onewindow.shared.NotAllowed;
import onewindow.workflow.Conflict;
import onewindow.workflow.SubmissionGate;
import onewindow.workflow.Variables;

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

	private final Map<String, TaskForm> taskForms;

	private final List<FormNote> notes;

	private final Map<String, FormDefinition> definitions = new ConcurrentHashMap<>();

	CaseGate(Catalogue catalogue, CaseFiles cases, Timeline timeline, StartForm startForm, List<TaskForm> taskForms,
			List<FormNote> notes) {
		this.catalogue = catalogue;
		this.cases = cases;
		this.timeline = timeline;
		this.startForm = startForm;
		this.taskForms = taskForms.stream().collect(Collectors.toMap(TaskForm::id, Function.identity()));
		this.notes = notes;
	}

	@Override
	public Admission admitStart(StartRequest start) {
		Item item = this.catalogue.item(start.processKey())
			.orElseThrow(() -> new InvalidInput("processDefinitionKey", "不是可以申请的事项：" + start.processKey()));
		Unit unit = this.catalogue.unitOf(item);
		if (!start.actor().isIn(unit.group(Unit.Role.WINDOW))) {
			throw new NotAllowed("本事项的申请由%s窗口人员登记".formatted(unit.nameZh()));
		}
		FormDefinition form = definition(start.form());
		Answers answers = form.validate(start.values());
		Application application = new Application(item, start.actor(), answers, answers.only(form.personalKeys()));
		this.startForm.check(application);
		CaseNumber number = this.cases.nextNumber(item.window());
		return new Admission() {

			@Override
			public CaseNumber caseNumber() {
				return number;
			}

			@Override
			public Map<String, Object> record() {
				CaseGate.this.startForm.open(number, application);
				CaseGate.this.timeline.book(number, Elements.APPLIED, "登记申请", start.actor(),
						answers.without(form.personalKeys()));
				return Map.of(Variables.CASE_NUMBER, number.value(), Variables.ITEM_NAME, item.nameZh(),
						Variables.APPLICANT_NAME, CaseGate.this.cases.applicant(number).name());
			}

		};
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
		CaseFile caseFile = this.cases.get(task.caseNumber());
		Item item = this.catalogue.require(caseFile.itemId());
		Map<String, Object> routing = taskForm(form.id())
			.submit(new Submission(caseFile, item, this.catalogue.unitOf(item), task.actor(), answers));
		this.timeline.book(task.caseNumber(), task.taskKey(), task.taskName(), task.actor(),
				answers.without(form.personalKeys()));
		return routing;
	}

	@Override
	public void admitWork(TaskRequest task) {
		Actor actor = task.actor();
		Set<String> candidates = task.candidateGroups();
		if (candidates.stream().noneMatch(actor::isIn)) {
			throw new NotAllowed("“%s”不由您的岗位办理".formatted(task.taskName()));
		}
		if (task.delegated()) {
			throw new Conflict("“%s”已委派他人协办，待交回后再办理".formatted(task.taskName()));
		}
		if (task.assignee() != null && !task.assignee().equals(actor.id())) {
			throw new Conflict("“%s”已由他人认领，请刷新任务列表".formatted(task.taskName()));
		}
	}

	@Override
	public Map<String, Object> formValues(TaskRequest task) {
		CaseFile caseFile = this.cases.get(task.caseNumber());
		Map<String, Object> values = new HashMap<>();
		this.notes.forEach(note -> values.put(note.name(), note.text(caseFile)));
		if (task.form() != null) {
			values.putAll(taskForm(definition(task.form()).id()).prefill(caseFile));
		}
		return values;
	}

	private TaskForm taskForm(String id) {
		TaskForm form = this.taskForms.get(id);
		if (form == null) {
			throw new IllegalStateException("No room takes the form " + id);
		}
		return form;
	}

	private FormDefinition definition(DeployedForm form) {
		if (form == null) {
			throw new InvalidInput("form", "该环节没有表单，不能提交");
		}
		return this.definitions.computeIfAbsent(form.version(), version -> FormDefinition.parse(form.content()));
	}

}
