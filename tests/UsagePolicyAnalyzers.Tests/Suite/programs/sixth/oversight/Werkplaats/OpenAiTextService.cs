// scope: UPA1001, UPA1003
using System.Text;
using System.Text.Json;

namespace BikeKitchen.Infrastructure;

public interface ITextService
{
    Task<ServiceResult<string>> GenerateAsync(string instruction, string input);
}

public sealed class ServiceResult<T>
{
    public bool Success { get; init; }
    public T? Value { get; init; }
    public string? Error { get; init; }

    public static ServiceResult<T> Ok(T value) => new() { Success = true, Value = value };
    public static ServiceResult<T> Fail(string error) => new() { Error = error };
}

public sealed class OpenAiTextService : ITextService
{
    private const string Endpoint = "https://api.openai.com/v1/chat/completions";
    private readonly HttpClient _http;

    public OpenAiTextService(HttpClient http) => _http = http;

    public async Task<ServiceResult<string>> GenerateAsync(string instruction, string input)
    {
        var payload = new Dictionary<string, object>
        {
            ["model"] = "gpt-4o",
            ["messages"] = new object[]
            {
                new { role = "system", content = instruction },
                new { role = "user", content = input }
            }
        };
        using var content = new StringContent(JsonSerializer.Serialize(payload), Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync(Endpoint, content);
        if (!response.IsSuccessStatusCode)
            return ServiceResult<string>.Fail("service unavailable");
        using var doc = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var text = doc.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString();
        return ServiceResult<string>.Ok(text ?? "");
    }
}
