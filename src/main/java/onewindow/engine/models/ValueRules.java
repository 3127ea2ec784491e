package onewindow.engine.models;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.w3c.dom.Element;

/**
 * Whether the engine can take what is written, when it is deployed and when a case comes.
 */
final class ValueRules {

	/** The engine's columns for ids and names. */
	static final int LINE = 255;

	/** The engine's column for the description of a task. */
	static final int PARAGRAPH = 4000;

	private static final Pattern DAYS = Pattern.compile("P?[1-9]\\d{0,4}D?");

	private ValueRules() {
	}

	static List<Finding> check(BpmnModelInstance model) {
		List<Finding> findings = new ArrayList<>();
		model.getModelElementsByType(Process.class).forEach(process -> process(process, findings));
		model.getModelElementsByType(MultiInstanceLoopCharacteristics.class)
			.stream()
			.filter(loop -> loop.getCamundaCollection() == null || loop.getCamundaElementVariable() == null)
			.forEach(loop -> findings.add(Rule.VALUE.broken(loop.getParentElement().getAttributeValue("id"),
					"say by collection and element variable for whom it is done")));
		Dom.elements(model).forEach(element -> length(element, findings));
		return findings;
	}

	private static void process(Process process, List<Finding> findings) {
		if (!process.isExecutable()) {
			findings.add(Rule.VALUE.broken(process.getId(), "mark the process as executable"));
		}
		String kept = process.getCamundaHistoryTimeToLiveString();
		if (kept == null) {
			findings.add(Rule.TIME_TO_LIVE.broken(process.getId(), "set the history time to live"));
		}
		else if (!isDays(kept)) {
			findings.add(Rule.VALUE.broken(process.getId(),
					"set the history time to live in days, for example P3650D; found " + kept));
		}
		String startable = process.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "isStartableInTasklist");
		if (startable != null && !startable.matches("true|false")) {
			findings.add(Rule.VALUE.broken(process.getId(),
					"say true or false for “startable in Tasklist”; found " + startable));
		}
	}

	static boolean isDays(String text) {
		return DAYS.matcher(text).matches() && text.startsWith("P") == text.endsWith("D");
	}

	private static void length(Element element, List<Finding> findings) {
		Dom.attributes(element)
			.filter(attribute -> attribute.getNodeValue().length() > LINE)
			.forEach(attribute -> findings.add(Rule.LENGTH.broken(shortened(Dom.nearestId(element)),
					"write at most %d characters for '%s'".formatted(LINE, attribute.getLocalName()))));
		if (Dom.ownText(element).strip().length() > PARAGRAPH) {
			findings.add(Rule.LENGTH.broken(Dom.nearestId(element),
					"write at most %d characters in '%s'".formatted(PARAGRAPH, element.getLocalName())));
		}
	}

	private static String shortened(String id) {
		return (id.length() > LINE) ? id.substring(0, LINE) + "…" : id;
	}

}
