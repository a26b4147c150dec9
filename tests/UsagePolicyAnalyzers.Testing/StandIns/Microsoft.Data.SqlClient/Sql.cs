using System.Data;
using System.Data.Common;

namespace Microsoft.Data.SqlClient
{
    public abstract class SqlParameter : DbParameter;
    public abstract class SqlParameterCollection : DbParameterCollection
    {
        public SqlParameter AddWithValue(string parameterName, object? value) => null!;
        public SqlParameter Add(SqlParameter value) => value;
        public SqlParameter Add(string parameterName, SqlDbType sqlDbType) => null!;
        public SqlParameter Add(string parameterName, SqlDbType sqlDbType, int size) => null!;
    }
    public abstract class SqlDataReader : DbDataReader;
    public abstract class SqlTransaction : DbTransaction;
    public class SqlConnection : DbConnection
    {
        public SqlConnection() { }
        public SqlConnection(string connectionString) { }
        [System.Diagnostics.CodeAnalysis.AllowNull] public override string ConnectionString { get; set; } = "";
        public override string Database => "";
        public override string DataSource => "";
        public override string ServerVersion => "";
        public override ConnectionState State => default;
        public override void ChangeDatabase(string databaseName) { }
        public override void Open() { }
        public override void Close() { }
        public new SqlCommand CreateCommand() => null!;
        public new SqlTransaction BeginTransaction() => null!;
        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => null!;
        protected override DbCommand CreateDbCommand() => null!;
    }
    public class SqlCommand : DbCommand
    {
        public SqlCommand() { }
        public SqlCommand(string cmdText) { }
        public SqlCommand(string cmdText, SqlConnection connection) { }
        public SqlCommand(string cmdText, SqlConnection connection, SqlTransaction transaction) { }
        [System.Diagnostics.CodeAnalysis.AllowNull] public override string CommandText { get; set; } = "";
        public override int CommandTimeout { get; set; }
        public override CommandType CommandType { get; set; }
        public override bool DesignTimeVisible { get; set; }
        public override UpdateRowSource UpdatedRowSource { get; set; }
        public new SqlConnection? Connection { get; set; }
        public new SqlTransaction? Transaction { get; set; }
        public new SqlParameterCollection Parameters => null!;
        protected override DbConnection? DbConnection { get; set; }
        protected override DbParameterCollection DbParameterCollection => null!;
        protected override DbTransaction? DbTransaction { get; set; }
        public override void Cancel() { }
        public override void Prepare() { }
        public override int ExecuteNonQuery() => 0;
        public override Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken) => null!;
        public override object? ExecuteScalar() => null;
        public new SqlDataReader ExecuteReader() => null!;
        public new Task<SqlDataReader> ExecuteReaderAsync() => null!;
        protected override DbParameter CreateDbParameter() => null!;
        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => null!;
    }
}
