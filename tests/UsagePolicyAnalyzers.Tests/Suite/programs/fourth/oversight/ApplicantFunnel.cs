// scope: UPA2001, UPA2005
using System.Text.Json;
using OpenAI.Chat;

namespace Funnel.Recruiting;

public class Applicant
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Gender { get; set; } = "";
    public string Cv { get; set; } = "";
    public string Stage { get; set; } = "new";
}

public interface IApplicantStore { Task<List<Applicant>> NewAsync(int vacancyId); Task UpdateAsync(Applicant a); }
public interface IApplicantMail { Task SendRejectionAsync(Applicant a); }

public class ApplicantFunnel
{
    private const double Threshold = 0.65;
    private readonly ChatClient _chat;
    private readonly IApplicantStore _store;
    private readonly IApplicantMail _mail;

    public ApplicantFunnel(ChatClient chat, IApplicantStore store, IApplicantMail mail) => (_chat, _store, _mail) = (chat, store, mail);

    public async Task ScreenAsync(int vacancyId, string jobAd)
    {
        foreach (var a in await _store.NewAsync(vacancyId))
        {
            var score = await ScoreAsync(jobAd, a);
            if (score < Threshold)
            {
                await _mail.SendRejectionAsync(a); // expect: UPA2001
                continue;
            }
            a.Stage = "interview";
            await _store.UpdateAsync(a);
        }
    }

    private async Task<double> ScoreAsync(string jobAd, Applicant a)
    {
        var person = JsonSerializer.Serialize(a); // expect: UPA2005
        ChatCompletion c = await _chat.CompleteChatAsync(
            new SystemChatMessage("Score how well the job applicant fits the vacancy, 0.0 to 1.0. Number only."),
            new UserChatMessage(jobAd + "\n\n" + person));
        return double.Parse(c.Content[0].Text, System.Globalization.CultureInfo.InvariantCulture);
    }
}
