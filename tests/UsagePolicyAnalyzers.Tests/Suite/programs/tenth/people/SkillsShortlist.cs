// scope: UPA2005
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Foundry.Hiring.Api;

public class Applicant
{
    public Guid Id { get; set; }
    public string FullName { get; set; } = "";
    public DateOnly DateOfBirth { get; set; }
    public string Nationality { get; set; } = "";
    public string Gender { get; set; } = "";
    public string? Disability { get; set; }
    public List<string> Skills { get; set; } = [];
    public List<Job> Jobs { get; set; } = [];
}

public record Job(string Title, int Months, string Duties);

public record SkillProfile(Guid Id, IReadOnlyList<string> Skills, IReadOnlyList<Job> Jobs)
{
    public static SkillProfile From(Applicant a) => new(a.Id, a.Skills, a.Jobs);
}

public interface IApplicants
{
    Task<IReadOnlyList<Applicant>> ForVacancyAsync(int vacancy);
    Task ReserveInterpreterAsync(Guid applicant);
}

[ApiController]
[Route("vacancies/{vacancy:int}/ranking")]
public class RankingController(ChatClient chat, IApplicants applicants) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Rank(int vacancy, [FromBody] string requirements)
    {
        var all = await applicants.ForVacancyAsync(vacancy);
        foreach (var a in all.Where(a => a.Disability == "deaf"))
            await applicants.ReserveInterpreterAsync(a.Id);

        var profiles = all.Select(SkillProfile.From).ToList();
        ChatCompletion completion = await chat.CompleteChatAsync(
            new SystemChatMessage("Rank the profiles by how well the skills fit the requirements. One id per line. A recruiter checks the ranking."),
            new UserChatMessage(requirements + "\n\n" + JsonSerializer.Serialize(profiles)));
        return Ok(completion.Content[0].Text.Split('\n'));
    }
}
