package onewindow.engine.models;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import onewindow.foundation.forms.FormDefinition;

import org.springframework.stereotype.Component;

/**
 * What the forms of the hall ask because the law asks it. A case that runs on a form that
 * was deployed before, or changed by hand, is asked it all the same.
 */
@Component
public class FormContracts {

	private final DrawnForms forms;

	private final Map<String, Optional<FormDefinition>> read = new ConcurrentHashMap<>();

	FormContracts(DrawnForms forms) {
		this.forms = forms;
	}

	/**
	 * The hall's own form of that id.
	 * @param form its id
	 * @return empty for a form that a designer has drawn
	 */
	public Optional<FormDefinition> of(String form) {
		return this.read.computeIfAbsent(form,
				id -> this.forms.find(id).map(DrawnForms::bytes).map(FormDefinition::parse));
	}

}
