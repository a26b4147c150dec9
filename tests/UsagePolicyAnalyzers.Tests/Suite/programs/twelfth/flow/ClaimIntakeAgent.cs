// scope: UPA3004
using System.Net.Http.Json;
using System.Text.Json;

namespace Northgate.Intake;

public interface IIntakeStore
{
    Task StoreAsync(string kind, JsonElement values, CancellationToken ct);
}

public sealed class ClaimIntakeAgent
{
    private static readonly Uri Endpoint = new("https://api.openai.com/v1/chat/completions");
    private const int MaxTurns = 6;
    private const string Role = """
        You sort the mail of the windscreen desk.
        Record what the mail says with the functions you have, then answer in one sentence what was recorded.
        Leave out what the mail does not say.
        """;

    private readonly HttpClient _http;
    private readonly IIntakeStore _intake;

    public ClaimIntakeAgent(HttpClient http, IIntakeStore intake)
    {
        _http = http;
        _intake = intake;
    }

    private static object[] Tools() =>
    [
        new
        {
            type = "function",
            function = new
            {
                name = "record_windscreen_damage",
                description = "Records when and where a windscreen was damaged",
                parameters = new
                {
                    type = "object",
                    properties = new
                    {
                        policy_number = new { type = "string" },
                        happened_on = new { type = "string", format = "date" },
                        place = new { type = "string" },
                    },
                    required = new[] { "policy_number", "happened_on" },
                },
            },
        },
        new
        {
            type = "function",
            function = new // expect-near: UPA3004
            {
                name = "record_policyholder",
                description = "Records the policyholder of the car",
                parameters = new
                {
                    type = "object",
                    properties = new
                    {
                        full_name = new { type = "string" },
                        street = new { type = "string" },
                        social_security_number = new { type = "string", description = "nine digits" },
                    },
                    required = new[] { "full_name", "social_security_number" },
                },
            },
        },
    ];

    public async Task<string> RunAsync(string mail, CancellationToken ct)
    {
        var messages = new List<object>
        {
            new { role = "system", content = Role },
            new { role = "user", content = mail },
        };

        for (var turn = 0; turn < MaxTurns; turn++)
        {
            var message = await TurnAsync(messages, ct);
            if (!message.TryGetProperty("tool_calls", out var calls) || calls.GetArrayLength() == 0)
            {
                return message.GetProperty("content").GetString() ?? "";
            }

            messages.Add(message);
            foreach (var call in calls.EnumerateArray())
            {
                var function = call.GetProperty("function");
                var outcome = await RecordAsync(
                    function.GetProperty("name").GetString()!,
                    function.GetProperty("arguments").GetString()!,
                    ct);
                messages.Add(new
                {
                    role = "tool",
                    tool_call_id = call.GetProperty("id").GetString(),
                    content = outcome,
                });
            }
        }
        return "The mail was passed on to the claims desk.";
    }

    private async Task<string> RecordAsync(string name, string arguments, CancellationToken ct)
    {
        try
        {
            using var parsed = JsonDocument.Parse(arguments);
            await _intake.StoreAsync(name, parsed.RootElement.Clone(), ct);
            return "recorded";
        }
        catch (JsonException)
        {
            return "the arguments were not valid JSON";
        }
    }

    private async Task<JsonElement> TurnAsync(IReadOnlyList<object> messages, CancellationToken ct)
    {
        using var response = await _http.PostAsJsonAsync(Endpoint, new
        {
            model = "gpt-4.1-mini",
            messages,
            tools = Tools(),
            tool_choice = "auto",
        }, ct);
        response.EnsureSuccessStatusCode();
        var root = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
        return root.GetProperty("choices")[0].GetProperty("message").Clone();
    }
}
