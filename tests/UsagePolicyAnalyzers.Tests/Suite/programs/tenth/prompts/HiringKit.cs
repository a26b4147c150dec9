// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.ComponentModel;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace HiringKit;

public sealed class CvSheet
{
    [Description("Jobs with employer, title, from, to, as written in the CV")]
    public string[] Jobs { get; set; } = [];

    [Description("Certificates and degrees, as written")]
    public string[] Education { get; set; } = [];

    [Description("Programming languages, tools and machines the CV names")]
    public string[] Skills { get; set; } = [];

    [Description("Spoken languages with the level the CV names")]
    public string[] Languages { get; set; } = [];
}

public sealed class HiringKit(IChatClient chat)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private const string JobAd = """
        You write job advertisements for medium-sized manufacturers.

        Structure: what the team does, what the person will do in the first six months, what they must bring (at most five points), what is nice to have, pay range, how to apply.

        Language
        - Address everybody. No "young and dynamic", no "native speaker", no "rockstar", no requirement that is not needed for the job.
        - State the pay range. Do not promise what the brief does not say.
        - Mention that applicants with disabilities get the adjustments they need.
        - Do not ask for a photo, date of birth, marital status, religion or nationality.
        - Under 350 words.
        """;

    private const string Questions =
        "You prepare a structured interview for a recruiter. From the job profile, write eight questions: three on experience, three on situations, two on the person's questions to us. " +
        "Add to each what a good answer would contain. Every candidate gets the same questions. " +
        "No questions about family plans, health, faith, age, politics or union membership, and no brain teasers.";

    private const string Cv =
        "You transfer a CV into a form. Copy facts, do not interpret them. Leave out photo, age, birthplace, nationality, marital status, religion and hobbies. " +
        "Do not rate, rank or compare, do not guess personality, and do not fill gaps between jobs with assumptions.";

    private const string Rejection =
        "Draft a rejection letter for the recruiter to check and sign. The decision was made by the panel; you only word it. " +
        "Thank the person, be clear in the second sentence, name one thing the panel liked from the notes, wish them well. No standard phrases, no false hope, no reasons that are not in the notes.";

    private const string Onboarding =
        "You are the onboarding buddy bot for new colleagues. In your first message you say that you are a bot. " +
        "Explain where things are, what the abbreviations mean and whom to ask. If somebody feels overwhelmed, tell them that this is normal in the first weeks and offer the contact of their mentor. " +
        "You do not report to managers what new colleagues write, and you say so. Never ask for bank or tax data: payroll has a form for that.";

    public Task<string> JobAdAsync(string brief) => AskAsync(JobAd, brief);

    public Task<string> QuestionsAsync(string profile) => AskAsync(Questions, profile);

    public Task<string> RejectionDraftAsync(string notes) => AskAsync(Rejection, notes);

    public Task<string> BuddyAsync(string text) => AskAsync(Onboarding, text);

    public async Task<CvSheet> CvAsync(string cv)
    {
        var options = new ChatOptions { Instructions = Cv, ResponseFormat = ChatResponseFormat.ForJsonSchema<CvSheet>(Json) };
        var reply = await chat.GetResponseAsync(cv, options);
        return JsonSerializer.Deserialize<CvSheet>(reply.Text, Json) ?? new CvSheet();
    }

    private async Task<string> AskAsync(string system, string user)
        => (await chat.GetResponseAsync([new ChatMessage(ChatRole.System, system), new ChatMessage(ChatRole.User, user)])).Text;
}
