// scope: UPA2005
using Microsoft.Extensions.AI;

namespace Grants;

public sealed record GrantApplicant(string Project, string Nationality);

public interface IHumanReview { Task<bool> ApproveAsync(string subject, string proposal); }

public class ScholarshipJury(IChatClient client, IHumanReview review)
{
    public async Task<bool> AwardAsync(GrantApplicant applicant)
    {
        var messages = new List<ChatMessage>
        {
            new(ChatRole.System, "Rate the student's scholarship application for the university from 0 to 10."),
            new(ChatRole.User, "Project: " + applicant.Project + "\nNationality: " + applicant.Nationality), // expect: UPA2005
        };
        var rating = await client.GetResponseAsync(messages);
        return await review.ApproveAsync("scholarship", rating.Text);
    }
}
