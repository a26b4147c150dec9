// scope: UPA1001
using System.Net.Http.Json;
using OpenAI.Responses;

namespace Gym.Mailing;

public record Member(string FirstName, string Email, int Visits);

public class NewsletterAgent(ResponsesClient responses, HttpClient http)
{
    public async Task SendAllAsync(IEnumerable<Member> members)
    {
        foreach (var member in members)
        {
            ResponseResult r = await responses.CreateResponseAsync("gpt-5", $"Write a warm, personal letter from coach Ben to {member.FirstName}, who came {member.Visits} times.");
            var message = new
            {
                personalizations = new[] { new { to = new[] { new { email = member.Email } } } },
                from = new { email = "ben@gym.example" },
                subject = "From Ben",
                content = new[] { new { type = "text/plain", value = r.GetOutputText() } },
            };
            await http.PostAsJsonAsync("https://api.sendgrid.com/v3/mail/send", message); // expect: UPA1001
        }
    }
}
