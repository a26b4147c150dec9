namespace Microsoft.Azure.Functions.Worker
{
    public enum AuthorizationLevel { Anonymous, Function }
    public class HttpTriggerAttribute(AuthorizationLevel level, params string[] methods) : Attribute { public AuthorizationLevel Level => level; public string[] Methods => methods; public string? Route { get; set; } }
}

namespace Microsoft.Azure.Functions.Worker.Http
{
    public class HttpHeadersCollection { public void Add(string name, string? value) { } }
    public abstract class HttpRequestData { public abstract Stream Body { get; } public abstract System.Collections.Specialized.NameValueCollection Query { get; } public HttpResponseData CreateResponse() => null!; }
    public abstract class HttpResponseData { public abstract Stream Body { get; set; } public abstract HttpHeadersCollection Headers { get; set; } }
    public class FromBodyAttribute : Attribute { }
    public static class HttpRequestDataExtensions
    {
        public static Task<string?> ReadAsStringAsync(this HttpRequestData request) => null!;
        public static ValueTask<T?> ReadFromJsonAsync<T>(this HttpRequestData request) => default;
    }
    public static class HttpResponseDataExtensions
    {
        public static void WriteString(this HttpResponseData response, string value) { }
        public static Task WriteStringAsync(this HttpResponseData response, string value) => Task.CompletedTask;
        public static ValueTask WriteAsJsonAsync<T>(this HttpResponseData response, T instance) => default;
    }
}
