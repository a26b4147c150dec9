// scope: UPA2005
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Talentway.Ranking;

public class ApplicantProfile
{
    public Guid Id { get; set; }
    public string[] Skills { get; set; } = [];
    public int YearsOfExperience { get; set; }
    public DateOnly BirthDate { get; set; }
    public string? MaritalStatus { get; set; }
}

public class RankedApplicant
{
    public Guid Id { get; set; }
    public int Rank { get; set; }
}

public interface IProfileStore
{
    Task<List<ApplicantProfile>> ForVacancyAsync(int vacancyId);
}

public class ShortlistRanker
{
    private readonly IChatClient _chat;
    private readonly IProfileStore _profiles;

    public ShortlistRanker(IChatClient chat, IProfileStore profiles)
    {
        _chat = chat;
        _profiles = profiles;
    }

    public async Task<List<RankedApplicant>> ProposeAsync(int vacancyId, string jobDescription)
    {
        var profiles = await _profiles.ForVacancyAsync(vacancyId);
        var payload = ToJson(profiles);
        var response = await _chat.GetResponseAsync(
        [
            new(ChatRole.System, "You are a recruiter. Rank the job applicants for the vacancy, best first. Return JSON [{Id, Rank}]."),
            new(ChatRole.User, jobDescription + "\n" + payload)
        ]);
        return JsonSerializer.Deserialize<List<RankedApplicant>>(response.Text) ?? [];
    }

    private static string ToJson(List<ApplicantProfile> profiles)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        return JsonSerializer.Serialize(profiles, options); // expect-near: UPA2005
    }
}
