// scope: UPA2005
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace Mixed.AgeChecks;

public record Claimant(string Name, DateOnly DateOfBirth, int ContributionYears);
public record Patient(string Name, string Sex, int Age, bool Pregnant, string[] Medication);

public class Worker
{
    public string Skills { get; set; } = "";
    [JsonIgnore] public string? Gender { get; set; }
    [JsonIgnore] public string? Nationality { get; set; }
}

public interface IClerk { Task ShowAsync(string text); }

public class Checks(IChatClient chat, IClerk clerk)
{
    // The law ties the state pension to an age.
    public async Task PensionAsync(Claimant c) => await clerk.ShowAsync((await chat.GetResponseAsync(
        $"Statutory pension age is 67. Born {c.DateOfBirth:yyyy-MM-dd}, {c.ContributionYears} years of contributions. Is the age requirement met?")).Text);

    // Pregnancy decides which medicine is safe.
    public async Task InteractionsAsync(Patient p) => await clerk.ShowAsync((await chat.GetResponseAsync(
        $"List drug interactions to look out for. Age {p.Age}, sex {p.Sex}, pregnant: {p.Pregnant}. Medication: {string.Join(", ", p.Medication)}")).Text);

    public async Task ShortlistAsync(List<Worker> workers) => await clerk.ShowAsync((await chat.GetResponseAsync(
        "Rank these job applicants by fit for the welding job:\n" + JsonSerializer.Serialize(workers))).Text);
}
