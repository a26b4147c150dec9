// scope: UPA3001
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace Benefit.Files;

public sealed class Employee
{
    public string FirstName { get; set; } = "";
    public DateOnly EntryDate { get; set; }
    public string SocialSecurityNumber { get; set; } = "";
    public string[] ChosenBenefits { get; set; } = [];
}

public interface IEmployeeStore
{
    Task<Employee> LoadAsync(int number);
}

public sealed class BenefitExplainer(IChatClient model, IEmployeeStore store)
{
    private static readonly JsonSerializerOptions Pretty = new() { WriteIndented = true };

    public async Task<string> ExplainAsync(int number, string question, CancellationToken ct)
    {
        var employee = await store.LoadAsync(number);
        List<ChatMessage> messages =
        [
            new(ChatRole.System, "Explain company benefits to staff of a shipyard."),
            new(ChatRole.User, JsonSerializer.Serialize(employee, Pretty)), // expect: UPA3001
            new(ChatRole.User, question),
        ];
        var response = await model.GetResponseAsync(messages, cancellationToken: ct);
        return response.Text;
    }

    public static string Greeting(Employee e) => $"Dear {e.FirstName}";

    [JsonConverter(typeof(JsonStringEnumConverter))]
    public enum Plan { Basic, Full }
}
