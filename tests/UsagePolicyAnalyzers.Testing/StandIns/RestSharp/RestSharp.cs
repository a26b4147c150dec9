namespace RestSharp
{
    public enum Method { Get, Post }
    public class RestRequest(string? resource = null, Method method = Method.Get) { public string Resource { get; set; } = resource ?? ""; public Method Method { get; set; } = method; }
    public class RestResponse { public string? Content { get; set; } public bool IsSuccessStatusCode { get; set; } public bool IsSuccessful { get; set; } public string? ErrorMessage { get; set; } public System.Net.HttpStatusCode StatusCode { get; set; } }
    public interface IRestClient { Task<RestResponse> ExecuteAsync(RestRequest request, CancellationToken cancellationToken = default); }
    public class RestClientOptions(string baseUrl) { public string BaseUrl => baseUrl; }
    public class RestClient(string baseUrl) : IRestClient { public RestClient(RestClientOptions options) : this("") { } public string BaseUrl => baseUrl; public Task<RestResponse> ExecuteAsync(RestRequest request, CancellationToken cancellationToken = default) => null!; }
    public static class RestRequestExtensions
    {
        public static RestRequest AddHeader(this RestRequest request, string name, string value) => request;
        public static RestRequest AddJsonBody<T>(this RestRequest request, T obj) => request;
        public static RestRequest AddBody(this RestRequest request, object obj) => request;
        public static RestRequest AddStringBody(this RestRequest request, string body, string contentType) => request;
        public static RestRequest AddParameter(this RestRequest request, string name, string? value) => request;
    }
}
