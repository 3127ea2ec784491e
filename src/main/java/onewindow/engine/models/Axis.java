package onewindow.engine.models;

import java.util.function.BiConsumer;
import java.util.function.Function;

import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/**
 * One of the two directions of a plane, for what is done in both alike.
 *
 * @param from where a box begins
 * @param extent how far it goes
 * @param moveTo lets it begin elsewhere
 * @param resize lets it go less far
 * @param at where a bend is
 * @param movePoint puts it elsewhere
 */
record Axis(Function<Bounds, Double> from, Function<Bounds, Double> extent, BiConsumer<Bounds, Double> moveTo,
		BiConsumer<Bounds, Double> resize, Function<Waypoint, Double> at, BiConsumer<Waypoint, Double> movePoint) {

	/** From left to right. */
	static final Axis X = new Axis(Bounds::getX, Bounds::getWidth, Bounds::setX, Bounds::setWidth, Waypoint::getX,
			Waypoint::setX);

	/** From top to bottom. */
	static final Axis Y = new Axis(Bounds::getY, Bounds::getHeight, Bounds::setY, Bounds::setHeight, Waypoint::getY,
			Waypoint::setY);

	double from(Bounds bounds) {
		return this.from.apply(bounds);
	}

	double extent(Bounds bounds) {
		return this.extent.apply(bounds);
	}

	double at(Waypoint point) {
		return this.at.apply(point);
	}

	void place(Bounds bounds, double from, double extent) {
		this.moveTo.accept(bounds, from);
		this.resize.accept(bounds, extent);
	}

	void place(Waypoint point, double at) {
		this.movePoint.accept(point, at);
	}

}
