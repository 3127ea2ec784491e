package onewindow.engine.models;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import onewindow.engine.models.Difference.Change;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * Two deployments of a process side by side: what differs, as lines and as two pictures.
 */
public final class Comparison {

	private final List<Change> changes;

	private final Optional<Side> before;

	private final Optional<Side> after;

	Comparison(String key, Map<String, byte[]> before, Map<String, byte[]> after) {
		this.changes = Difference.between(before, after);
		this.before = Side.of(before.get(key + ".bpmn"), this.changes);
		this.after = Side.of(after.get(key + ".bpmn"), this.changes);
	}

	/**
	 * What differs.
	 * @return a line for each difference: {@code +} new, {@code -} gone, {@code ~}
	 * changed, then the id
	 */
	public List<String> lines() {
		return this.changes.stream().map(Change::line).toList();
	}

	/**
	 * What is drawn apart in one of the two, or in both.
	 * @return the process first; empty for a table
	 */
	public List<Plane> planes() {
		Map<String, Plane> planes = new LinkedHashMap<>();
		Stream.of(this.after, this.before)
			.flatMap(Optional::stream)
			.flatMap(Side::planes)
			.forEach(plane -> planes.merge(plane.id(), plane, Plane::or));
		return List.copyOf(planes.values());
	}

	/**
	 * Draws a plane as it was.
	 * @param plane its id
	 * @return SVG; empty when it was not there
	 */
	public Optional<String> drawBefore(String plane) {
		return this.before.flatMap(side -> side.draw(plane));
	}

	/**
	 * Draws a plane as it is to be.
	 * @param plane its id
	 * @return SVG; empty when it is not there any more
	 */
	public Optional<String> drawAfter(String plane) {
		return this.after.flatMap(side -> side.draw(plane));
	}

	/**
	 * What is drawn apart.
	 *
	 * @param id the process or the part
	 * @param name its name
	 * @param changed whether anything differs that can be seen there
	 */
	public record Plane(String id, String name, boolean changed) {

		private static Plane or(Plane one, Plane other) {
			return new Plane(one.id(), one.name(), one.changed() || other.changed());
		}

	}

	/** One of the two. */
	private record Side(Picture picture, ChangeMarks marks) {

		static Optional<Side> of(byte[] model, List<Change> changes) {
			return Optional.ofNullable(model).map(content -> {
				BpmnModelInstance read = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
				return new Side(new Picture(read), new ChangeMarks(read, changes));
			});
		}

		Stream<Plane> planes() {
			return this.picture.planes()
				.stream()
				.map(plane -> new Plane(plane.id(), plane.name(), this.picture.shows(plane.id(), this.marks)));
		}

		/** Parts lead to {@code ?part=}, calls to {@code ?process=}. */
		Optional<String> draw(String plane) {
			UnaryOperator<String> address = part -> this.picture.called(part)
				.map(key -> "?process=" + key)
				.orElse("?part=" + part);
			return this.picture.svg(plane, this.marks, address);
		}

	}

}
