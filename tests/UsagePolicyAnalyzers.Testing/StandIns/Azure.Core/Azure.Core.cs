namespace Azure
{
    public abstract class Response { public abstract int Status { get; } }
    public abstract class NullableResponse<T> { public abstract bool HasValue { get; } public virtual T? Value => default; }
    public abstract class Response<T> : NullableResponse<T>
    {
        public override bool HasValue => true;
        public new virtual T Value => default!;
        public abstract Response GetRawResponse();
        public static implicit operator T(Response<T> response) => response.Value;
    }
    public class AzureKeyCredential(string key)
    {
        public string Key { get; private set; } = key;
        public void Update(string key) => Key = key;
    }
    public class RequestFailedException : Exception
    {
        public RequestFailedException(string message) : base(message) { }
        public int Status { get; }
        public string? ErrorCode { get; }
    }
}
namespace Azure.Core
{
    public abstract class TokenCredential;
    public class DiagnosticsOptions { public bool IsLoggingContentEnabled { get; set; } }
    public abstract class ClientOptions { public DiagnosticsOptions Diagnostics { get; } = new(); }
}
