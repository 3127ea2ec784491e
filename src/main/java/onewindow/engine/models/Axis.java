package onewindow.engine.models;

import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** One of the two directions of a plane, for what is done in both alike. */
enum Axis {

	/** From left to right. */
	X {

		@Override
		double from(Bounds bounds) {
			return bounds.getX();
		}

		@Override
		double extent(Bounds bounds) {
			return bounds.getWidth();
		}

		@Override
		void place(Bounds bounds, double from, double extent) {
			bounds.setX(from);
			bounds.setWidth(extent);
		}

		@Override
		double at(Waypoint point) {
			return point.getX();
		}

		@Override
		void place(Waypoint point, double at) {
			point.setX(at);
		}

	},

	/** From top to bottom. */
	Y {

		@Override
		double from(Bounds bounds) {
			return bounds.getY();
		}

		@Override
		double extent(Bounds bounds) {
			return bounds.getHeight();
		}

		@Override
		void place(Bounds bounds, double from, double extent) {
			bounds.setY(from);
			bounds.setHeight(extent);
		}

		@Override
		double at(Waypoint point) {
			return point.getY();
		}

		@Override
		void place(Waypoint point, double at) {
			point.setY(at);
		}

	};

	abstract double from(Bounds bounds);

	abstract double extent(Bounds bounds);

	abstract void place(Bounds bounds, double from, double extent);

	abstract double at(Waypoint point);

	abstract void place(Waypoint point, double at);

}
