using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace UsagePolicyAnalyzers.Testing;

/// <summary>A source under test has syntax that the compiler the tests run on cannot read: <see cref="SkippingTestFramework"/> skips the test.</summary>
public sealed class CompilerTooOldException(string message) : Exception(message)
{
    /// <summary>On a compiler that is not the newest the tests run on, a source must at least be readable.</summary>
    /// <exception cref="CompilerTooOldException">It has syntax errors, and the compiler is an older one.</exception>
    public static void ThrowIfUnreadable(SyntaxTree tree)
    {
        if (RoslynVersion.Current.Major < 5 && tree.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new CompilerTooOldException($"Roslyn {RoslynVersion.Current.ToString(2)} cannot read the source: {error}");
        }
    }
}

/// <summary>Reports tests as skipped whose source the compiler is too old for. The newest compiler runs them all.</summary>
public sealed class SkippingTestFramework(IMessageSink diagnosticMessageSink) : XunitTestFramework(diagnosticMessageSink)
{
    /// <inheritdoc />
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) => new Executor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);

    private sealed class Executor(AssemblyName assemblyName, ISourceInformationProvider sources, IMessageSink diagnosticMessageSink)
        : XunitTestFrameworkExecutor(assemblyName, sources, diagnosticMessageSink)
    {
        protected override void RunTestCases(IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions) =>
            base.RunTestCases(testCases, new SkippingSink(executionMessageSink), executionOptions);
    }

    private sealed class SkippingSink(IMessageSink inner) : Xunit.LongLivedMarshalByRefObject, IMessageSink
    {
        public bool OnMessage(IMessageSinkMessage message) =>
            inner.OnMessage(message is ITestFailed failed && Array.IndexOf(failed.ExceptionTypes, typeof(CompilerTooOldException).FullName) is >= 0 and var at
                ? new TestSkipped(failed.Test, failed.Messages[at])
                : message);
    }
}
