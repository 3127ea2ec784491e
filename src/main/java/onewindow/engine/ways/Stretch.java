package onewindow.engine.ways;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import onewindow.engine.ways.Step.Kind;

/**
 * What one transaction adds to the way of one instance.
 */
class Stretch {

	private final List<Step> steps = new ArrayList<>();

	private String calledBy;

	void add(Kind kind, String element) {
		int last = this.steps.size() - 1;
		if (kind == Kind.LEFT && last >= 0 && this.steps.get(last).equals(new Step(Kind.ENTERED, element))) {
			this.steps.set(last, new Step(Kind.PASSED, element));
		}
		else {
			this.steps.add(new Step(kind, element));
		}
	}

	/** Notes the call that began the instance. */
	void calledBy(String element) {
		this.calledBy = element;
	}

	boolean isEmpty() {
		return this.steps.isEmpty();
	}

	/** As it stands in the table. */
	Object[] row(String instance, OffsetDateTime now) {
		return new Object[] { instance, now, this.steps.stream().map(Step::written).toArray(String[]::new),
				this.calledBy };
	}

}
