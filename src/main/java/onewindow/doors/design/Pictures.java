package onewindow.doors.design;

import java.util.List;

import onewindow.engine.models.Comparison;
import onewindow.engine.models.Comparison.Plane;

/**
 * A plane of two models side by side. Only what is looked at is drawn.
 *
 * @param planes what else there is to look at
 * @param part what is drawn here, empty when there is nothing to draw
 * @param before SVG, {@literal null} when the plane was not there
 * @param after SVG, {@literal null} when it is not there any more
 */
record Pictures(List<Plane> planes, String part, String before, String after) {

	static Pictures of(Comparison comparison, String part) {
		List<Plane> planes = comparison.planes();
		String drawn = part.isEmpty() ? planes.stream().map(Plane::id).findFirst().orElse("") : part;
		return new Pictures(planes, drawn, comparison.drawBefore(drawn).orElse(null),
				comparison.drawAfter(drawn).orElse(null));
	}

}
