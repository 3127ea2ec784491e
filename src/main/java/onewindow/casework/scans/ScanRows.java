package onewindow.casework.scans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import onewindow.foundation.shared.Actor;
import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Coded;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is known of each file besides what is in it.
 */
@Component
class ScanRows {

	private final JdbcClient jdbc;

	private final Clock clock;

	ScanRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void enter(CaseNumber number, String materialId, String name, ScanReader.Read read, int size, String sha256,
			boolean checked, Actor actor) {
		this.jdbc.sql("""
				insert into hall.scan (case_number, material_id, name, type, size, pages, sha256, virus_checked,
				  attached_by, attached_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(number.value(), materialId, name, read.type().code(), size, read.pages(), sha256, checked,
					actor.id(), OffsetDateTime.now(this.clock))
			.update();
	}

	List<Scan> of(CaseNumber number) {
		return this.jdbc.sql("""
				select id, case_number, material_id, name, type, size, pages, sha256, virus_checked, attached_by,
				  attached_at
				from hall.scan where case_number = ? and removed_at is null order by id""")
			.param(number.value())
			.query(ScanRows::read)
			.list();
	}

	private static Scan read(ResultSet row, int n) throws SQLException {
		return new Scan(row.getLong("id"), row.getString("case_number"), row.getString("material_id"),
				row.getString("name"), Coded.of(ScanType.class, row.getString("type")), row.getInt("size"),
				row.getInt("pages"), row.getString("sha256"), row.getBoolean("virus_checked"),
				row.getString("attached_by"), row.getObject("attached_at", OffsetDateTime.class).toInstant());
	}

	void move(long id, String materialId) {
		this.jdbc.sql("update hall.scan set material_id = ? where id = ?").params(materialId, id).update();
	}

	void remove(long id, String reason, Actor actor) {
		this.jdbc.sql("update hall.scan set removed_by = ?, removed_at = ?, removed_reason = ? where id = ?")
			.params(actor.id(), OffsetDateTime.now(this.clock), reason, id)
			.update();
	}

	/**
	 * The contents that some file still has; until this transaction ends, no other comes.
	 */
	Set<String> contentsOfAll() {
		this.jdbc.sql("lock table hall.scan in share mode").update();
		return this.jdbc.sql("select distinct sha256 from hall.scan where removed_at is null")
			.query(String.class)
			.set();
	}

}
