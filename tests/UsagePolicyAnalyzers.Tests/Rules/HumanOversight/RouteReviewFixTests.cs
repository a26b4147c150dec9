using UsagePolicyAnalyzers.CodeFixes.HumanOversight;
using UsagePolicyAnalyzers.Rules.HumanOversight;
using UsagePolicyAnalyzers.Testing;

namespace UsagePolicyAnalyzers.Tests.Rules.HumanOversight;

/// <summary>UPA2001: handlers of routes take the review as a parameter, programs take it from their services.</summary>
public class RouteReviewFixTests
{
    private static Task VerifyProgramAsync(string before, string after) =>
        new CSharpCodeFixTest<DecisionAnalyzer, HumanReviewFix> { TestCode = before, FixedCode = after, TestState = { OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication } }.RunAsync();

    [Fact]
    public Task Handlers_of_routes() => VerifyProgramAsync(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        using UsagePolicy.Safeguards;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/employees/check", async (Employee employee, IChatClient client) =>
        {
            var reply = await client.GetResponseAsync("HR department: should this employee be dismissed? yes or no " + employee.Log);
            [|employee.Dismissed = reply.Text == "yes"|];
            return Results.Ok(employee);
        });
        app.MapPost("/employees/verdict", async (Employee employee, IChatClient client) => Results.Ok(new { [|dismissed = (await client.GetResponseAsync("HR department: dismiss the employee? yes or no " + employee.Log)).Text == "yes"|] }));
        app.MapPost("/employees/again", CheckAsync);

        async Task<IResult> CheckAsync(Employee employee, IChatClient client)
        {
            [|employee.Dismissed = (await client.GetResponseAsync("HR department: dismiss the employee? yes or no " + employee.Log)).Text == "yes"|];
            return Results.NoContent();
        }

        app.Run();

        public class Employee { public string Log { get; set; } = ""; public bool Dismissed { get; set; } }
        """,
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        using UsagePolicy.Safeguards;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/employees/check", async (Employee employee, IChatClient client, IHumanReview review) =>
        {
            var reply = await client.GetResponseAsync("HR department: should this employee be dismissed? yes or no " + employee.Log);
            var outcome = await review.RequestAsync(new ReviewRequest("/employees/check", reply.Text, domain: "employment"));
            if (!outcome.IsApproved)
                return Results.Accepted();
            employee.Dismissed = reply.Text == "yes";
            return Results.Ok(employee);
        });
        app.MapPost("/employees/verdict", async (Employee employee, IChatClient client, IHumanReview review) =>
        {
            var answer = await client.GetResponseAsync("HR department: dismiss the employee? yes or no " + employee.Log);
            var outcome = await review.RequestAsync(new ReviewRequest("/employees/verdict", answer, domain: "employment"));
            if (!outcome.IsApproved)
                return Results.Accepted();
            return Results.Ok(new { dismissed = answer.Text == "yes" });
        });
        app.MapPost("/employees/again", CheckAsync);

        async Task<IResult> CheckAsync(Employee employee, IChatClient client, IHumanReview review)
        {
            var answer = await client.GetResponseAsync("HR department: dismiss the employee? yes or no " + employee.Log);
            var outcome = await review.RequestAsync(new ReviewRequest("CheckAsync", answer, domain: "employment"));
            if (!outcome.IsApproved)
                return Results.Accepted();
            employee.Dismissed = answer.Text == "yes";
            return Results.NoContent();
        }

        app.Run();

        public class Employee { public string Log { get; set; } = ""; public bool Dismissed { get; set; } }
        """);

    [Fact]
    public Task A_program_with_services() => VerifyProgramAsync(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        using UsagePolicy.Safeguards;

        var app = WebApplication.CreateBuilder(args).Build();
        var client = app.Services.GetRequiredService<IChatClient>();
        foreach (var employee in new List<Employee>())
        {
            var reply = await client.GetResponseAsync("HR department: should this employee be dismissed? yes or no " + employee.Log);
            [|employee.Dismissed = reply.Text == "yes"|];
        }

        app.Run();

        public class Employee { public string Log { get; set; } = ""; public bool Dismissed { get; set; } }
        """,
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        using UsagePolicy.Safeguards;

        var app = WebApplication.CreateBuilder(args).Build();
        var client = app.Services.GetRequiredService<IChatClient>();
        foreach (var employee in new List<Employee>())
        {
            var reply = await client.GetResponseAsync("HR department: should this employee be dismissed? yes or no " + employee.Log);
            var outcome = await ServiceProviderServiceExtensions.GetRequiredService<IHumanReview>(app.Services).RequestAsync(new ReviewRequest("Program", reply.Text, domain: "employment"));
            if (!outcome.IsApproved)
                continue;
            employee.Dismissed = reply.Text == "yes";
        }

        app.Run();

        public class Employee { public string Log { get; set; } = ""; public bool Dismissed { get; set; } }
        """);

    [Fact]
    public Task An_action_of_a_controller() => CSharpCodeFixVerifier<DecisionAnalyzer, HumanReviewFix>.VerifyCodeFixAsync(
        """
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;
        using UsagePolicy.Safeguards;
        public class Claim { public string Report { get; set; } = ""; public bool Paid { get; set; } public bool Approved { get; set; } }
        [Route("insurance/claims")]
        public class ClaimsController(ChatClient chat) : ControllerBase
        {
            [HttpPost]
            public IActionResult Decide(Claim claim)
            {
                ChatCompletion reply = chat.CompleteChat("Insurance claim: pay or refuse? " + claim.Report);
                [|claim.Approved = reply.Content[0].Text == "pay"|];
                return Ok(claim);
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Mvc;
        using OpenAI.Chat;
        using UsagePolicy.Safeguards;
        public class Claim { public string Report { get; set; } = ""; public bool Paid { get; set; } public bool Approved { get; set; } }
        [Route("insurance/claims")]
        public class ClaimsController(ChatClient chat, IHumanReview review) : ControllerBase
        {
            [HttpPost]
            public async Task<IActionResult> Decide(Claim claim)
            {
                ChatCompletion reply = chat.CompleteChat("Insurance claim: pay or refuse? " + claim.Report);
                var outcome = await review.RequestAsync(new ReviewRequest("ClaimsController.Decide", reply.Content[0].Text, domain: "insurance"));
                if (!outcome.IsApproved)
                    return Accepted();
                claim.Approved = reply.Content[0].Text == "pay";
                return Ok(claim);
            }
        }
        """);
}
