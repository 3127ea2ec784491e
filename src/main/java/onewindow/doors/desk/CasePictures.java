package onewindow.doors.desk;

import java.util.Optional;

import onewindow.casework.cases.CaseFile;
import onewindow.engine.models.ModelVersions;
import onewindow.engine.models.Picture;
import onewindow.engine.models.Way;
import onewindow.engine.models.Way.Step;
import onewindow.engine.ways.CaseWays;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Draws how far a case has come. What the item's process calls is drawn from the
 * procedure: where the case has been, on the version that was called, otherwise as it
 * would be called now.
 */
@Component
class CasePictures {

	/** Leads from a call into what it calls. */
	private static final String INTO = "/";

	private final CaseWays ways;

	private final ModelVersions models;

	CasePictures(CaseWays ways, ModelVersions models) {
		this.ways = ways;
		this.models = models;
	}

	/**
	 * Draws one plane.
	 * @param file the case
	 * @param part the id of a part or of a call, of what a call leads to with a slash
	 * between; empty for the whole
	 * @return an SVG document, empty when there is no such part
	 */
	Optional<String> draw(CaseFile file, String part) {
		String instance = this.ways.instance(file.number(), file.itemId()).orElseThrow();
		Drawn drawn = new Drawn(instance, new Picture(this.ways.model(instance)));
		StringBuilder called = new StringBuilder();
		String plane = "";
		for (String step : StringUtils.delimitedListToStringArray(part, INTO)) {
			Optional<Drawn> inner = into(drawn, step);
			inner.ifPresent(next -> called.append(step).append(INTO));
			drawn = inner.orElse(drawn);
			plane = inner.isPresent() ? "" : step;
		}
		return drawn.picture()
			.svg(plane.isEmpty() ? drawn.picture().top().id() : plane, way(drawn), next -> "?part=" + called + next);
	}

	private Optional<Drawn> into(Drawn drawn, String call) {
		return drawn.picture()
			.called(call)
			.map(key -> Optional.ofNullable(drawn.instance())
				.flatMap(instance -> this.ways.called(instance, call))
				.map(instance -> new Drawn(instance, new Picture(this.ways.model(instance))))
				.orElseGet(() -> new Drawn(null, new Picture(this.models.inForce(key)))));
	}

	private Way way(Drawn drawn) {
		return (drawn.instance() == null) ? Way.NONE
				: new Way(this.ways.visits(drawn.instance())
					.stream()
					.map(visit -> new Step(visit.node(), visit.open()))
					.toList());
	}

	/**
	 * What is drawn.
	 *
	 * @param instance the instance, {@literal null} where the case has not come yet
	 * @param picture its model
	 */
	private record Drawn(String instance, Picture picture) {
	}

}
