namespace RestSharp
{
    public enum Method { Get, Post }
    public class RestRequest(string resource, Method method = Method.Get) { public string Resource { get; set; } = resource; public Method Method { get; set; } = method; }
    public class RestResponse { public string? Content { get; set; } public bool IsSuccessStatusCode { get; set; } public bool IsSuccessful { get; set; } public string? ErrorMessage { get; set; } public System.Net.HttpStatusCode StatusCode { get; set; } }
    public interface IRestClient { Task<RestResponse> ExecuteAsync(RestRequest request, CancellationToken cancellationToken = default); }
    public class RestClient(string baseUrl) : IRestClient { public string BaseUrl => baseUrl; public Task<RestResponse> ExecuteAsync(RestRequest request, CancellationToken cancellationToken = default) => null!; }
    public static class RestRequestExtensions
    {
        public static RestRequest AddHeader(this RestRequest request, string name, string value) => request;
        public static RestRequest AddJsonBody(this RestRequest request, object obj) => request;
        public static RestRequest AddParameter(this RestRequest request, string name, string? value) => request;
    }
}
