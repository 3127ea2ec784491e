package onewindow.engine.workflow;

import java.sql.ResultSet;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import onewindow.foundation.shared.CaseNumber;
import onewindow.foundation.shared.Conflict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The versions of a process and the cases that run on each. It reads the engine's own
 * tables: the engine would be asked once for every version how many cases run on it, and
 * once for every file that was deployed.
 */
@Component
public class Versions {

	private final JdbcClient jdbc;

	Versions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Every version of a process or a decision table.
	 * @param key its key
	 * @return the newest first, empty when there is nothing of that key
	 */
	public List<Version> of(String key) {
		return this.jdbc
			.sql("""
					select definition.version_ as version, deployment.id_ as deployment, deployment.deploy_time_ as deployed,
					  coalesce(deployment.source_, '') as source, (select count(*) from public.act_ru_execution running
					    where running.proc_def_id_ = definition.id_ and running.parent_id_ is null) as running
					from (select id_, key_, version_, deployment_id_ from public.act_re_procdef
					    union all select id_, key_, version_, deployment_id_ from public.act_re_decision_def) definition
					join public.act_re_deployment deployment on deployment.id_ = definition.deployment_id_
					where definition.key_ = ? order by definition.version_ desc""")
			.param(key)
			.query((row, n) -> new Version(row.getInt("version"), row.getString("deployment"),
					row.getTimestamp("deployed").toInstant(), row.getString("source"), row.getInt("running")))
			.list();
	}

	/**
	 * What is in force of every process and decision table.
	 * @return in the order of the keys
	 */
	public List<Latest> all() {
		return this.jdbc.sql("""
				with known as (
				  select id_, key_, name_, version_, max(version_) over (partition by key_) as newest
				  from public.act_re_procdef
				  union all select id_, key_, name_, version_, max(version_) over (partition by key_)
				  from public.act_re_decision_def),
				running as (select proc_def_id_ as id, count(*) as instances from public.act_ru_execution
				  where parent_id_ is null group by proc_def_id_)
				select key_, max(name_) filter (where version_ = newest), max(newest), coalesce(sum(instances), 0),
				  coalesce(sum(instances) filter (where version_ < newest), 0)
				from known left join running on running.id = known.id_ group by key_ order by key_""")
			.query((row, n) -> new Latest(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4),
					row.getInt(5)))
			.list();
	}

	/**
	 * A version that exists.
	 * @param key the process
	 * @param version its number
	 * @return the version
	 * @throws Conflict when there is none
	 */
	public Version get(String key, int version) {
		return of(key).stream()
			.filter(known -> known.version() == version)
			.findFirst()
			.orElseThrow(() -> new Conflict(EngineRefusal.NO_SUCH_VERSION, key, version));
	}

	/**
	 * The files of a deployment.
	 * @param deployment its id
	 * @return file name to content
	 */
	public Map<String, byte[]> files(String deployment) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		this.jdbc.sql("select name_, bytes_ from public.act_ge_bytearray where deployment_id_ = ? order by name_")
			.param(deployment)
			.query((row, n) -> files.put(row.getString(1), row.getBytes(2)))
			.list();
		return files;
	}

	/**
	 * The newest deployment of each process and decision table, asked for at once.
	 * @return by their keys
	 */
	public Map<String, Newest> newest() {
		Map<String, Newest> newest = new HashMap<>();
		this.jdbc.sql("""
				with newest as (select distinct on (key_) key_, deployment_id_ from (
				    select key_, version_, deployment_id_ from public.act_re_procdef
				    union all select key_, version_, deployment_id_ from public.act_re_decision_def) known
				  order by key_, version_ desc)
				select newest.key_, coalesce(deployment.source_, ''), file.name_, md5(file.bytes_) from newest
				join public.act_re_deployment deployment on deployment.id_ = newest.deployment_id_
				join public.act_ge_bytearray file on file.deployment_id_ = deployment.id_""").query((ResultSet row) -> {
			while (row.next()) {
				String source = row.getString(2);
				newest.computeIfAbsent(row.getString(1), key -> new Newest(source, new HashMap<>()))
					.digests()
					.put(row.getString(3), row.getString(4));
			}
			return newest;
		});
		return newest;
	}

	/**
	 * Some of the instances that run on a version.
	 * @param key the process
	 * @param version the version
	 * @param after the last one that is known already, empty to begin
	 * @param most how many at most
	 * @return in the order of their ids
	 */
	public List<Running> running(String key, int version, String after, int most) {
		return this.jdbc.sql("""
				select running.id_ as instance, running.business_key_ as number from public.act_ru_execution running
				join public.act_re_procdef definition on definition.id_ = running.proc_def_id_
				where definition.key_ = ? and definition.version_ = ? and running.parent_id_ is null and running.id_ > ?
				order by running.id_ limit ?""")
			.params(key, version, after, most)
			.query((row, n) -> new Running(row.getString("instance"), new CaseNumber(row.getString("number"))))
			.list();
	}

	/**
	 * The newest deployment of something.
	 *
	 * @param source who deployed it
	 * @param digests the MD5 of each file, in hexadecimal digits
	 */
	public record Newest(String source, Map<String, String> digests) {
	}

	/**
	 * What is in force.
	 *
	 * @param key the process or the table
	 * @param name its name
	 * @param version its number
	 * @param running how many instances run on any version
	 * @param runningOlder how many of them run on older versions
	 */
	public record Latest(String key, String name, int version, int running, int runningOlder) {
	}

	/**
	 * A version.
	 *
	 * @param version its number
	 * @param deployment the deployment that brought it
	 * @param deployed when
	 * @param source who deployed it: the hall from its files, or a designer
	 * @param running how many instances run on it
	 */
	public record Version(int version, String deployment, Instant deployed, String source, int running) {
	}

	/**
	 * An instance that runs.
	 *
	 * @param instance its id
	 * @param number its case
	 */
	public record Running(String instance, CaseNumber number) {
	}

}
