package onewindow.engine.models;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import onewindow.foundation.catalogue.Catalogue;
import onewindow.foundation.catalogue.Item;
import onewindow.foundation.catalogue.Item.Applies;
import onewindow.foundation.catalogue.Stage;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;

/**
 * Whether a model has every stage that its item requires. What an item only offers to its
 * reviewers may be taken out, unless the law has it asked of every case.
 */
class StageRules {

	private final Catalogue catalogue;

	StageRules(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** The stages that are drawn in a model. */
	static Set<Stage> drawn(BpmnModelInstance model) {
		Set<Stage> drawn = EnumSet.noneOf(Stage.class);
		model.getModelElementsByType(Activity.class)
			.stream()
			.flatMap(activity -> Properties.of(activity, "stage").stream())
			.forEach(code -> known(code).ifPresent(drawn::add));
		return drawn;
	}

	private static Optional<Stage> known(String code) {
		return Arrays.stream(Stage.values()).filter(stage -> stage.code().equals(code)).findFirst();
	}

	List<Finding> check(String key, BpmnModelInstance model) {
		Set<Stage> drawn = drawn(model);
		return this.catalogue.item(key)
			.stream()
			.flatMap(item -> required(item).stream())
			.filter(stage -> !drawn.contains(stage))
			.map(stage -> Rule.STAGE.broken(key,
					"keep the stage '%s' (%s): the item requires it, or the question whether it must be held"
						.formatted(stage.code(), stage.zh())))
			.toList();
	}

	private static List<Stage> required(Item item) {
		return Arrays.stream(Stage.values())
			.filter(stage -> item.stage(stage) == Applies.REQUIRED
					|| stage.isAskedByLaw() && item.stage(stage) != Applies.NONE)
			.toList();
	}

}
