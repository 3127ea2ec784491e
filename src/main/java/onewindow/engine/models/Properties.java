package onewindow.engine.models;

import java.util.List;
import java.util.Objects;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** The extension properties of an element. */
final class Properties {

	private Properties() {
	}

	static List<String> of(BaseElement element, String name) {
		if (element.getExtensionElements() == null) {
			return List.of();
		}
		return element.getExtensionElements()
			.getElementsQuery()
			.filterByType(CamundaProperties.class)
			.list()
			.stream()
			.flatMap(properties -> properties.getCamundaProperties().stream())
			.filter(property -> name.equals(property.getCamundaName()))
			.map(CamundaProperty::getCamundaValue)
			.filter(Objects::nonNull)
			.toList();
	}

	static boolean has(BaseElement element, String name, String value) {
		return of(element, name).contains(value);
	}

}
